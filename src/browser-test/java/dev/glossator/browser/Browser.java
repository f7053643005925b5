package dev.glossator.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * What a test opens pages with. It listens to every page that it opened: a console error (a violation of the page's content-security policy
 * is one), an exception that nothing caught and a request to another host are complaints, and fail the test.
 */
public final class Browser implements AutoCloseable {
    private final Chromium chromium;
    private final Sites sites;
    private final List<BrowserContext> readers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Browser(Chromium chromium, Sites sites) {
        this.chromium = chromium;
        this.sites = sites;
    }

    Sites sites() {
        return sites;
    }

    /** Opens the longest page of a kind. */
    Page open(PageKind kind, Screen screen) {
        return open(sites.longest(kind), screen);
    }

    /**
     * Opens a page.
     *
     * @param address relative to the first site's home, e.g. {@code claims/?status=disputed}
     */
    Page open(String address, Screen screen) {
        return open(sites.home().resolve(address), screen);
    }

    /** Opens an address without a page, of which Chromium itself complains. */
    Page openMissing(String address, Screen screen) {
        Page page = open(address, screen);
        complaints.removeIf(complaint -> complaint.contains("404"));
        return page;
    }

    /** Opens the longest page of a kind for a reader who has a finger and no mouse. */
    Page touch(PageKind kind, Screen screen) {
        return open(sites.longest(kind), chromium.touchingReader(screen));
    }

    private Page open(URI address, Screen screen) {
        return open(address, chromium.reader(screen));
    }

    private Page open(URI address, BrowserContext reader) {
        readers.add(reader);
        reader.onConsoleMessage(this::hear);
        reader.onWebError(error -> complaints.add(error.error()));
        reader.onRequest(this::watch);
        Page page = reader.newPage();
        page.navigate(address.toString());
        return page;
    }

    /** What the pages have complained about since this was last asked. */
    List<String> takeComplaints() {
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    @Override
    public void close() {
        readers.forEach(BrowserContext::close);
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.page().url() + ": " + message.text());
        }
    }

    private void watch(Request request) {
        URI address = URI.create(request.url());
        if (address.getHost() != null
                && !address.getAuthority().equals(sites.home().getAuthority())) {
            complaints.add("a request to " + request.url());
        }
    }
}
