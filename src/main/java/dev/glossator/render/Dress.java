package dev.glossator.render;

import java.nio.file.Path;

/** What a theme gives to every page in one language. Making it reads and compiles the theme. */
record Dress(ThemeAssets assets, Wording wording, Templates templates) {
    static Dress of(Path source, String language) {
        var theme = new Theme(source);
        var wording = new Wording(language, theme);
        return new Dress(ThemeAssets.of(theme), wording, new Templates(theme, wording));
    }
}
