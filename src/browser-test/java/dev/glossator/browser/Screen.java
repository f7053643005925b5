package dev.glossator.browser;

import com.microsoft.playwright.options.ColorScheme;

/**
 * What a reader looks at a page with.
 *
 * @param width in CSS pixels
 * @param script whether the browser runs script
 */
record Screen(int width, ColorScheme scheme, boolean script) {
    static final Screen WIDE = new Screen(1440, ColorScheme.LIGHT, true);
    static final Screen PHONE = new Screen(390, ColorScheme.LIGHT, true);
    static final Screen NARROW = new Screen(320, ColorScheme.LIGHT, true);
    static final int HEIGHT = 900;

    Screen dark() {
        return new Screen(width, ColorScheme.DARK, script);
    }

    Screen withoutScript() {
        return new Screen(width, scheme, false);
    }
}
