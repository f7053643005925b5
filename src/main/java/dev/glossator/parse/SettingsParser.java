package dev.glossator.parse;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.model.Settings;
import dev.glossator.model.Settings.NavigationItem;
import java.time.DateTimeException;
import java.time.ZoneId;

/** The settings of the site from {@code content/site.yaml}. */
final class SettingsParser {
    private SettingsParser() {}

    static Settings settings(CheckedRecord record, Reporter reporter) {
        return new Settings(
                record.text("title"),
                record.text("description"),
                record.choice("language", "en"),
                withSlash(record.text("base-url")),
                zone(record, reporter),
                record.text("licence"),
                record.texts("authors"),
                record.records("navigation").stream()
                        .filter(item -> item.has("to") && item.has("label"))
                        .map(item -> new NavigationItem(item.text("to"), item.text("label"), item.spanOf("to")))
                        .toList());
    }

    private static String withSlash(String address) {
        return address.isEmpty() || address.endsWith("/") ? address : address + "/";
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
