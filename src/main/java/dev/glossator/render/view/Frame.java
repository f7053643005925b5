package dev.glossator.render.view;

import java.util.List;

/**
 * What surrounds every page.
 *
 * @param pageTitle the page's own title; equal to the site's on the home page
 * @param description one or two sentences for search engines; may be empty
 * @param styles the style sheets' addresses
 * @param headScript the address of the script that runs before the page is painted
 * @param search the address of the page to search on
 * @param searchScripts the addresses of the scripts that are loaded when a reader begins to search, with spaces between them
 * @param scripts the addresses of the others; every page works without any
 * @param canonical the page's full address; empty if the site's is not known
 * @param feeds of the site; none if its address is not known
 * @param licence of the texts; may be empty
 * @param menu the main sections
 * @param foot the pages about the site
 * @param edit where the page's file can be edited; empty if not known
 * @param contact where errors are reported; empty if not known
 * @param linkedData what the page is about, as JSON-LD in which nothing ends an element; may be empty
 * @param icons the site's sign
 * @param shared what other sites show of the page
 */
public record Frame(
        String language,
        String siteTitle,
        String pageTitle,
        String description,
        String home,
        List<String> styles,
        String headScript,
        String search,
        String searchScripts,
        List<String> scripts,
        String canonical,
        List<FeedView> feeds,
        String licence,
        List<LinkView> menu,
        List<LinkView> foot,
        String edit,
        String contact,
        String linkedData,
        IconsView icons,
        SharedView shared) {
    /** For a page that is shown at other addresses than its own. */
    public Frame withoutCanonical() {
        return withCanonical("");
    }

    /** For a page that does more with a script. */
    public Frame withScripts(List<String> more) {
        return with(more, canonical, linkedData, shared);
    }

    /** For a page that stands for another one. */
    public Frame withCanonical(String other) {
        return with(scripts, other, linkedData, shared);
    }

    /** For a page that says to machines what it is about. */
    public Frame withLinkedData(String other) {
        return with(scripts, canonical, other, shared);
    }

    /** For an article. */
    public Frame withShared(SharedView other) {
        return with(scripts, canonical, linkedData, other);
    }

    private Frame with(List<String> otherScripts, String otherCanonical, String otherData, SharedView otherShared) {
        return new Frame(
                language,
                siteTitle,
                pageTitle,
                description,
                home,
                styles,
                headScript,
                search,
                searchScripts,
                otherScripts,
                otherCanonical,
                feeds,
                licence,
                menu,
                foot,
                edit,
                contact,
                otherData,
                icons,
                otherShared);
    }
}
