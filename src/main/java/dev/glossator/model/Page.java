package dev.glossator.model;

import dev.glossator.diagnostic.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plain page of the site, for instance about it; the one with the id {@code index} is the home page.
 *
 * @param summary empty if not given
 * @param image the picture that stands for it elsewhere, or {@code null} if not given
 * @param autolink {@code null} if not given
 */
public record Page(
        String id,
        String title,
        String summary,
        @Nullable PagePicture image,
        @Nullable Autolink autolink,
        List<FormerId> formerly,
        Body body,
        Span span)
        implements WrittenPage {
    public Page {
        formerly = List.copyOf(formerly);
    }

    @Override
    public Permalink permalink() {
        return Permalink.page(id);
    }

    @Override
    public Page withBody(Body other) {
        return new Page(id, title, summary, image, autolink, formerly, other, span);
    }

    public Page withImage(PagePicture other) {
        return new Page(id, title, summary, other, autolink, formerly, body, span);
    }
}
