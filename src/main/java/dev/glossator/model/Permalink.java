package dev.glossator.model;

/**
 * The address of one page or file inside the site, without a leading slash: {@code glossary/umerov/}, {@code feed.xml}, or the empty path
 * for the home page.
 */
public record Permalink(String path) implements Comparable<Permalink> {
    public static final Permalink HOME = new Permalink("");

    public Permalink {
        if (path.startsWith("/") || path.contains("//") || ("/" + path + "/").contains("/../")) {
            throw new IllegalArgumentException("not an address inside the site: " + path);
        }
    }

    public static Permalink article(String id) {
        return new Permalink("articles/" + id + "/");
    }

    public static Permalink entry(String id) {
        return new Permalink("glossary/" + id + "/");
    }

    public static Permalink source(String slug) {
        return new Permalink("sources/" + slug + "/");
    }

    public static Permalink claim(String id) {
        return new Permalink("claims/" + id + "/");
    }

    /** A plain page; the id {@code index} is the home page. */
    public static Permalink page(String id) {
        return id.equals("index") ? HOME : new Permalink(id + "/");
    }

    /** A file beside this page. */
    public Permalink beside(String name) {
        return new Permalink(folder() + name);
    }

    /** The file that holds it, e.g. {@code glossary/umerov/index.html}. */
    public String file() {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** The address of another page as a link on this one: relative, so that the site works below any path. */
    public String hrefOf(Permalink other) {
        String from = folder();
        int shared = 0;
        for (int slash = from.indexOf('/'); slash >= 0; slash = from.indexOf('/', slash + 1)) {
            if (!other.path.startsWith(from.substring(0, slash + 1))) {
                break;
            }
            shared = slash + 1;
        }
        long up = from.substring(shared).chars().filter(c -> c == '/').count();
        String href = "../".repeat((int) up) + PercentEncoding.ofPath(other.path.substring(shared));
        return href.isEmpty() ? "./" : href;
    }

    private String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** Written out, since many maps have these as keys and what the compiler would put here is prepared anew at every start. */
    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Permalink that && path.equals(that.path);
    }

    @Override
    public int compareTo(Permalink other) {
        return path.compareTo(other.path);
    }
}
