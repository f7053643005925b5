package dev.glossator.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one running Chromium. Playwright starts it without a window, with a mouse, so that pages may be hovered, and without its
 * sandbox, in which it refuses to run for root.
 */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** The program on this machine, if there is one. */
    static Optional<Path> find() {
        List<Path> folders = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .map(Path::of)
                .toList();
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path program) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions().setExecutablePath(program);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** A reader who has never been here. */
    BrowserContext reader(Screen screen) {
        return browser.newContext(options(screen));
    }

    /** One with a touch screen. */
    BrowserContext touchingReader(Screen screen) {
        return browser.newContext(options(screen).setHasTouch(true).setIsMobile(true));
    }

    private static Browser.NewContextOptions options(Screen screen) {
        return new Browser.NewContextOptions()
                .setViewportSize(screen.width(), Screen.HEIGHT)
                .setColorScheme(screen.scheme())
                .setJavaScriptEnabled(screen.script());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
