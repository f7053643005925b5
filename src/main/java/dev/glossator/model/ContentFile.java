package dev.glossator.model;

import dev.glossator.diagnostic.SourceText;

/**
 * A text file of the site, cut into front matter and body.
 *
 * @param source its whole text
 * @param frontMatterStart offset of the first character after the opening {@code ---} line; for a YAML file 0
 * @param frontMatterEnd offset past the front matter; equal to the start if there is none
 * @param bodyStart offset of the body; for a YAML file the end of the text; equal to the end of front matter that is not closed
 */
public record ContentFile(SourceText source, int frontMatterStart, int frontMatterEnd, int bodyStart) {
    public String path() {
        return source.path();
    }

    /** Whether a Markdown file opens with a {@code ---} line, even if nothing stands in the front matter. */
    public boolean hasFrontMatter() {
        return frontMatterStart > 0;
    }

    /** Whether the front matter has no closing line; then nothing of the file is understood. */
    public boolean isUnclosed() {
        return hasFrontMatter() && bodyStart == frontMatterEnd;
    }

    public String frontMatter() {
        return source.text().substring(frontMatterStart, frontMatterEnd);
    }
}
