package dev.glossator.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {
    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:4000", "127.0.0.1:4001", "[::1]:4000"})
    void thisMachineHasItsNames(String header) {
        assertTrue(Hosts.LOOPBACK.isNamed(header));
    }

    @Test
    void whatIsGivenIsANameAndNothingElseIs() throws IOException {
        Hosts hosts = Hosts.of("127.0.0.1");

        assertTrue(hosts.isNamed("127.0.0.1:4000"));
        assertFalse(hosts.isNamed("example.org"));
        assertFalse(hosts.isNamed("127.0.0.1.example.org"));
    }

    @Test
    void allAddressesOfTheMachineAreNamesWhereItListensOnAll() throws IOException {
        Hosts hosts = Hosts.of("0.0.0.0");

        assertTrue(hosts.isNamed("127.0.0.1:4000"));
        assertFalse(hosts.isNamed("example.org:4000"));
        assertEquals("localhost", hosts.shown());
    }

    @Test
    void aHostThatIsNotThereIsRefused() {
        assertThrows(IOException.class, () -> Hosts.of("no such host"));
    }
}
