package dev.glossator.parse;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.model.Autolink;
import dev.glossator.model.PagePicture;
import dev.glossator.model.PercentEncoding;
import dev.glossator.model.Settings;
import dev.glossator.model.Settings.NavigationItem;
import dev.glossator.model.Target;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settings of the site from {@code content/site.yaml}. */
final class SettingsParser {
    /** What stands between the address of a repository and a branch, for hosts that do not do it as GitHub does. */
    private static final Map<String, String> EDIT_ON = Map.of("gitlab.com", "/-/edit/", "codeberg.org", "/_edit/");

    private SettingsParser() {}

    static Settings settings(CheckedRecord record, Reporter reporter) {
        return new Settings(
                record.text("title"),
                record.text("description"),
                record.choice("language", "en"),
                baseUrl(record, reporter),
                zone(record, reporter),
                record.text("licence"),
                record.texts("authors"),
                record.records("navigation").stream()
                        .filter(item -> item.has("to") && item.has("label"))
                        .map(item -> new NavigationItem(item.text("to"), item.text("label"), item.spanOf("to")))
                        .toList(),
                record.record("repository")
                        .map(repository -> edit(repository, reporter))
                        .orElse(""),
                contact(record.text("contact")),
                image(record),
                record.record("options").map(SettingsParser::autolink).orElse(null),
                "",
                record.record("options")
                        .map(options -> options.flag("unmarked-quotations", false))
                        .orElse(false));
    }

    /** The picture for other sites; {@code null} if the record does not name one, or not wholly. */
    static @Nullable PagePicture image(CheckedRecord record) {
        return record.record("image")
                .filter(image -> image.has("path") && image.has("alt"))
                .map(image -> new PagePicture(
                        new Target.Written(image.text("path")), image.text("alt"), null, image.spanOf("path")))
                .orElse(null);
    }

    /** How often names become links; {@code null} if the record does not say. */
    static @Nullable Autolink autolink(CheckedRecord record) {
        return record.has("autolink") ? Autolink.named(record.text("autolink")) : null;
    }

    private static String baseUrl(CheckedRecord record, Reporter reporter) {
        String written = record.text("base-url");
        Optional<String> base = Settings.asBase(written);
        if (base.isEmpty() && !written.isEmpty()) {
            reporter.report(
                    Rule.REFUSED_ADDRESS,
                    record.spanOf("base-url"),
                    "`" + written + "` is not the address of a folder",
                    "write the address of the home page, without `?` and `#`");
        }
        return base.orElse("");
    }

    /** Where a file of the repository can be edited, with {@code {path}} for its path in the site's folder. */
    private static String edit(CheckedRecord repository, Reporter reporter) {
        if (!repository.has("edit")) {
            return repository.has("url") ? editOnKnownHost(repository) : "";
        }
        if (Settings.isEditAddress(repository.text("edit"))) {
            return repository.text("edit");
        }
        reporter.report(
                Rule.FRONT_MATTER_TYPE,
                repository.spanOf("edit"),
                "`edit` has no `{path}`",
                "write `{path}` where the path of a file is to stand");
        return "";
    }

    private static String editOnKnownHost(CheckedRecord repository) {
        String url = repository.text("url").replaceFirst("(?:\\.git)?/*$", "");
        String host = url.replaceFirst("^[^:]*://", "").replaceFirst("/.*", "").toLowerCase(Locale.ROOT);
        String folder = repository.text("folder").replaceFirst("^/+", "").replaceFirst("/*$", "/");
        String path = repository.choice("branch", "main") + "/" + (folder.equals("/") ? "" : folder);
        return url + EDIT_ON.getOrDefault(host, "/edit/") + PercentEncoding.ofPath(path) + "{path}";
    }

    /** A bare mail address becomes one with its scheme. */
    private static String contact(String written) {
        return written.isEmpty() || written.indexOf(':') >= 0 ? written : "mailto:" + written;
    }

    private static ZoneId zone(CheckedRecord record, Reporter reporter) {
        try {
            return ZoneId.of(record.choice("time-zone", "UTC"));
        } catch (DateTimeException unknown) {
            reporter.report(
                    Rule.FRONT_MATTER_TYPE,
                    record.spanOf("time-zone"),
                    "`time-zone` cannot be `" + record.text("time-zone") + "`",
                    "write a name such as `Europe/Kyiv` or `UTC`");
            return ZoneId.of("UTC");
        }
    }
}
