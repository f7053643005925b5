package dev.glossator.cli;

import java.awt.Desktop;
import java.awt.HeadlessException;
import java.io.IOException;
import java.net.URI;

/** The browser that the system opens addresses with. */
final class SystemBrowser {
    private SystemBrowser() {}

    /** Opens an address; false where that cannot be done, so that the writer opens it: it was printed. */
    static boolean open(String address) {
        try {
            boolean canOpen =
                    Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE);
            if (canOpen) {
                Desktop.getDesktop().browse(URI.create(address));
            }
            return canOpen;
        } catch (IOException | HeadlessException none) {
            return false;
        }
    }
}
