package dev.glossator.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;

/** Gives Pebble the theme's templates; names are relative to the theme's folder wherever they are written. */
final class ThemeLoader implements Loader<String> {
    private final Theme theme;

    ThemeLoader(Theme theme) {
        this.theme = theme;
    }

    @Override
    public Reader getReader(String name) {
        return theme.text(name)
                .map(StringReader::new)
                .orElseThrow(() -> new LoaderException(
                        new IllegalArgumentException(name), "there is no template `templates/" + name + "`"));
    }

    @Override
    public boolean resourceExists(String name) {
        return theme.text(name).isPresent();
    }

    @Override
    public String resolveRelativePath(String name, String from) {
        return name;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public void setCharset(String charset) {
        throw new UnsupportedOperationException("templates are UTF-8");
    }

    @Override
    public void setPrefix(String prefix) {
        throw new UnsupportedOperationException("templates lie in one folder");
    }

    @Override
    public void setSuffix(String suffix) {
        throw new UnsupportedOperationException("templates are named in full");
    }
}
