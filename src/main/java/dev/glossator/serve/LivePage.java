package dev.glossator.serve;

import java.nio.charset.StandardCharsets;

/** Puts the script that listens for changes into a page as it is served; the file of the page has none. */
final class LivePage {
    /** Where the server's own files are; no file of a site is served there. */
    static final String OWN = "/-/";

    private static final String END_OF_HEAD = "</head>";

    private LivePage() {}

    /**
     * A page with the script.
     *
     * @param file the page's file in the site
     * @param version at which it was read
     */
    static byte[] of(byte[] html, String file, long version) {
        String text = new String(html, StandardCharsets.UTF_8);
        String script = "<script defer src=\"" + OWN + "live.js\" data-page=\"" + escaped(file) + "\" data-version=\""
                + version + "\"></script>\n";
        int head = text.indexOf(END_OF_HEAD);
        String with = head < 0 ? text + script : text.substring(0, head) + script + text.substring(head);
        return with.getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
