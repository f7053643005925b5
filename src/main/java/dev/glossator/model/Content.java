package dev.glossator.model;

import java.util.List;

/** Everything that was read, both lists sorted by path. */
public record Content(List<ContentFile> files, List<Asset> assets) {
    public Content {
        files = List.copyOf(files);
        assets = List.copyOf(assets);
    }
}
