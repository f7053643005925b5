package dev.glossator.model;

/** A page as those know it who do not read its text. Two are equal if nothing but the texts of the pages differs. */
public record Head(WrittenPage page) {
    @Override
    @SuppressWarnings("ReferenceEquality") // spares a closer look
    public boolean equals(Object other) {
        return other instanceof Head head && (page == head.page || bare().equals(head.bare()));
    }

    @Override
    public int hashCode() {
        return page.permalink().hashCode();
    }

    private WrittenPage bare() {
        return page.withBody(Body.EMPTY);
    }
}
