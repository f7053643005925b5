package dev.glossator.cli;

import dev.glossator.build.Checked;
import dev.glossator.report.Fingerprints;
import dev.glossator.report.Summary;
import dev.glossator.report.Surveys;
import java.nio.file.Path;

/**
 * What a report is made from.
 *
 * @param checked the site with the findings that are told
 * @param fingerprints those of all findings, told or not
 * @param source the folder that holds {@code content/}
 */
record Findings(Checked checked, Fingerprints fingerprints, Surveys surveys, Path source) {
    /** All findings of a site, without surveys. */
    static Findings of(Checked checked, Path source) {
        return new Findings(checked, new Fingerprints(checked.diagnostics(), checked::text), Surveys.NONE, source);
    }

    Findings with(Surveys more) {
        return new Findings(checked, fingerprints, more, source);
    }

    /** With some of the findings alone. */
    Findings with(Checked some) {
        return new Findings(some, fingerprints, surveys, source);
    }

    int count() {
        return checked.diagnostics().size();
    }

    Summary summary() {
        return Summary.of(checked.diagnostics(), checked.files());
    }
}
