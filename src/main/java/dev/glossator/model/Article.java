package dev.glossator.model;

import dev.glossator.diagnostic.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article.
 *
 * @param summary one or two sentences; empty if not given
 * @param published the day it was published, or {@code null} if not given
 * @param asOf the day on which roles, names and statuses are judged, or {@code null} if not given
 * @param reviewBy the day after which it counts as not reviewed, or {@code null} if not given
 * @param actors in the order shown
 * @param sources ids listed in the front matter, in that order
 * @param claims ids listed in the front matter, in that order
 * @param events ids listed in the front matter, in that order
 * @param corrections what we changed in it, newest first
 * @param image the picture that stands for it elsewhere, or {@code null} if not given
 * @param autolink {@code null} if not given
 */
public record Article(
        String id,
        String title,
        String summary,
        Status status,
        @Nullable PartialDate published,
        @Nullable PartialDate asOf,
        @Nullable PartialDate reviewBy,
        List<Actor> actors,
        List<SourceReference> sources,
        List<ClaimReference> claims,
        List<EventReference> events,
        List<Correction> corrections,
        @Nullable PagePicture image,
        @Nullable Autolink autolink,
        List<FormerId> formerly,
        Body body,
        Span span)
        implements WrittenPage {
    public Article {
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        events = List.copyOf(events);
        corrections = List.copyOf(corrections);
        formerly = List.copyOf(formerly);
    }

    @Override
    public Permalink permalink() {
        return Permalink.article(id);
    }

    /** The latest day on which something is known to have been written in it, or {@code null} if none is known. */
    public @Nullable PartialDate changed() {
        return Stream.concat(
                        Stream.of(published, asOf).filter(Objects::nonNull),
                        corrections.stream().map(Correction::date))
                .max(Comparator.comparing(PartialDate::first))
                .orElse(null);
    }

    @Override
    public Article withBody(Body other) {
        return with(image, other);
    }

    public Article withImage(PagePicture other) {
        return with(other, body);
    }

    private Article with(@Nullable PagePicture otherImage, Body otherBody) {
        return new Article(
                id,
                title,
                summary,
                status,
                published,
                asOf,
                reviewBy,
                actors,
                sources,
                claims,
                events,
                corrections,
                otherImage,
                autolink,
                formerly,
                otherBody,
                span);
    }

    /** Where an article stands in its life. A draft is built on request; a retired one stays, and leaves the lists. */
    public enum Status {
        DRAFT,
        PUBLISHED,
        RETIRED
    }

    /**
     * Someone who acts in an article.
     *
     * @param entry the id of the glossary entry
     * @param part what they do in it; empty if not given
     */
    public record Actor(String entry, String part, Span span) {}
}
