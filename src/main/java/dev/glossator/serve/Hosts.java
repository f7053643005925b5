package dev.glossator.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where a preview listens, and by which names it may be asked for: a page elsewhere that has a name of its own lead here is not answered.
 *
 * @param names as in the header {@code Host}, in lower case and without the port
 */
public record Hosts(InetAddress address, Set<String> names) {
    /** This machine alone. */
    public static final Hosts LOOPBACK =
            new Hosts(InetAddress.getLoopbackAddress(), Set.of("localhost", "127.0.0.1", "[::1]"));

    public Hosts {
        names = Set.copyOf(names);
    }

    /**
     * This machine and others that reach it.
     *
     * @param host a name or address of this machine; {@code 0.0.0.0} stands for all of them
     * @throws IOException if there is no such host
     */
    public static Hosts of(String host) throws IOException {
        InetAddress address = InetAddress.getByName(host);
        Set<String> names = new HashSet<>(LOOPBACK.names);
        names.add(host.toLowerCase(Locale.ROOT));
        List<InetAddress> reached = address.isAnyLocalAddress()
                ? NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .toList()
                : List.of(address);
        reached.forEach(one -> names.add(inHeader(one)));
        if (address.isAnyLocalAddress()) {
            String own = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
            names.addAll(List.of(own, own + ".local"));
        }
        return new Hosts(address, names);
    }

    /** Whether a header {@code Host} has one of the names. */
    boolean isNamed(String header) {
        return names.contains(header.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT));
    }

    /** The name for a link on this machine. */
    String shown() {
        return address.isLoopbackAddress() || address.isAnyLocalAddress() ? "localhost" : inHeader(address);
    }

    private static String inHeader(InetAddress address) {
        String text = address.getHostAddress().replaceFirst("%.*$", "");
        return text.contains(":") ? "[" + text + "]" : text;
    }
}
