package dev.glossator.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the {@link Sites} as its parameter. They are built once for all tests. */
public final class SitesFixture implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(SitesFixture.class);

    static Sites sites(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Sites.class, key -> Sites.build(), Sites.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Sites.class;
    }

    @Override
    public Sites resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return sites(context);
    }
}
