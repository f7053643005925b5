package dev.glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a {@link Browser} as its parameter, and fails it if a page complained. All tests share one Chromium and the sites
 * of {@link SitesFixture}. Where there is no Chromium the tests are skipped, or with {@code -Dbrowser.required=true} fail.
 *
 * <pre>{@code
 * void theAddressKeepsTheFilter(Browser browser) {
 *     Page page = browser.open("claims/?status=disputed", Screen.WIDE);
 *     ...
 * }
 * }</pre>
 */
public final class BrowserFixture implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(BrowserFixture.class);
    private static final String MISSING = "no `chromium`, `chromium-browser` or `google-chrome` in PATH";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent() || Boolean.getBoolean("browser.required")) {
            return ConditionEvaluationResult.enabled("");
        }
        shared(context).getOrComputeIfAbsent(MISSING, BrowserFixture::say);
        return ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium =
                shared(context).getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(program()), Chromium.class);
        Sites sites = SitesFixture.sites(context);
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(Browser.class, key -> new Browser(chromium, sites), Browser.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Browser browser = context.getStore(NAMESPACE).get(Browser.class, Browser.class);
        if (browser != null) {
            assertEquals(List.of(), browser.takeComplaints(), "complaints of the pages");
        }
    }

    private static Store shared(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE);
    }

    /** Surefire keeps to itself why tests were skipped. */
    private static String say(String reason) {
        System.err.println("browser tests are skipped: " + reason);
        return reason;
    }

    private static Path program() {
        return Chromium.find().orElseThrow(() -> new IllegalStateException(MISSING));
    }
}
