package dev.glossator.render.view;

import java.util.List;

/** Every correction of the site, newest first. */
public record CorrectionsPage(Frame frame, String title, List<CorrectionView> corrections) {}
