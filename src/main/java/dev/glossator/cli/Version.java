package dev.glossator.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What the build wrote into the program: its version, and where its documentation can be read. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"glossator " + number()};
    }

    /** E.g. {@code 0.1.0}. */
    static String number() throws IOException {
        return properties().getProperty("version", "unknown");
    }

    /** The address of {@code docs/}, with a final {@code /}; empty if there is none. */
    static String docs() throws IOException {
        return properties().getProperty("docs", "");
    }

    private static Properties properties() throws IOException {
        var properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/dev/glossator/version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        }
        return properties;
    }
}
