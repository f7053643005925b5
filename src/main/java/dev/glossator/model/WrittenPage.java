package dev.glossator.model;

import dev.glossator.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page with a body of its own: article, glossary entry or plain page. */
public sealed interface WrittenPage permits Article, Entry, Page {
    String id();

    /** What it is called in lists and links. */
    String title();

    Permalink permalink();

    Body body();

    /** The same page with another text. */
    WrittenPage withBody(Body other);

    /** Which names in the text become links, or {@code null} where the page leaves that to the site. */
    @Nullable
    Autolink autolink();

    /** The picture that stands for it where others link to it; {@code null} if it has none of its own. */
    default @Nullable PagePicture image() {
        return null;
    }

    /** The ids that it had before. */
    List<FormerId> formerly();

    /** Where it is described first. */
    Span span();
}
