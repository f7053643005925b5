package dev.glossator.link;

import dev.glossator.model.Asset;
import dev.glossator.model.Body;
import dev.glossator.model.Document;
import dev.glossator.model.Inline;
import dev.glossator.model.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds files that are published nowhere. */
final class UnusedFiles {
    private UnusedFiles() {}

    /**
     * Those of the assets that are not static, that no page shows or links to and that no draft would, in their order.
     *
     * @param drafts documents that are not part of the site
     */
    static List<Asset> among(List<Asset> assets, List<ShownFile> shown, List<Document> drafts) {
        Set<String> used = new HashSet<>();
        shown.forEach(file -> used.add(file.asset().path()));
        for (Document draft : drafts) {
            String file = draft.source().path();
            draft.page().ifPresent(page -> {
                addressesIn(page.body(), file, used);
                Optional.ofNullable(page.image()).ifPresent(image -> add(image.target(), file, used));
            });
        }
        return assets.stream()
                .filter(asset -> !asset.isStatic() && !used.contains(asset.path()))
                .toList();
    }

    private static void addressesIn(Body body, String file, Set<String> paths) {
        body.eachInline(inline -> targetOf(inline).ifPresent(target -> add(target, file, paths)));
    }

    private static void add(Target target, String file, Set<String> paths) {
        if (target instanceof Target.Written written) {
            paths.add(AddressResolver.pathOf(written.address().replaceFirst("#.*", ""), file));
        }
    }

    private static Optional<Target> targetOf(Inline inline) {
        if (inline instanceof Inline.Link link) {
            return Optional.of(link.target());
        }
        return inline instanceof Inline.Picture picture ? Optional.of(picture.target()) : Optional.empty();
    }
}
