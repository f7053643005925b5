package dev.glossator.render;

import java.util.List;

/** Every kind of output: one line each, the search apart, which reads every text. */
final class Emitters {
    static final List<Emitter> ALL = List.of(
            new ArticleEmitter(),
            new EntryEmitter(),
            new SourceEmitter(),
            new ClaimEmitter(),
            new PageEmitter(),
            new ArticleIndexEmitter(),
            new EntryIndexEmitter(),
            new SourceIndexEmitter(),
            new ClaimIndexEmitter(),
            new TimelineEmitter(),
            new CorrectionIndexEmitter(),
            new DataEmitter(),
            new SchemaEmitter(),
            new NotFoundEmitter(),
            new RedirectEmitter(),
            new FeedEmitter(),
            new SitemapEmitter(),
            new HostEmitter(),
            new AssetEmitter(),
            new PictureEmitter(),
            new StaticEmitter());

    static final Emitter SEARCH = new SearchEmitter();

    private Emitters() {}
}
