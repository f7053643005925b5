package dev.glossator.render.view;

/**
 * What other sites show of a page to which they link, in the words of the Open Graph protocol (ogp.me).
 *
 * @param type {@code article} or {@code website}
 * @param locale e.g. {@code uk_UA}; empty for English without a country, which the protocol takes for granted
 * @param published of an article, in ISO 8601; may be empty
 * @param modified the same for its newest state; may be empty
 * @param image its address is empty if there is none
 */
public record SharedView(String type, String locale, String published, String modified, ImageView image) {
    /**
     * A picture for other sites.
     *
     * @param address with its host; empty for none
     * @param width in pixels
     * @param height in pixels
     */
    public record ImageView(String address, int width, int height, String alt) {
        /** No picture. */
        public static final ImageView NONE = new ImageView("", 0, 0, "");
    }

    /** The same for an article. */
    public SharedView ofArticle(String publishedOn, String modifiedOn) {
        return new SharedView("article", locale, publishedOn, modifiedOn, image);
    }

    public SharedView withImage(ImageView other) {
        return new SharedView(type, locale, published, modified, other);
    }
}
