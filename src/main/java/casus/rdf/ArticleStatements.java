package casus.rdf;

import casus.article.Article;
import casus.article.Metadata;
import casus.extract.Extraction;
import casus.text.Span;
import casus.time.Anchor;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** The article itself: what is known of it from outside, its exact text, and the day that its relative dates were counted from. */
final class ArticleStatements {

    private final ArticleNodes nodes;
    private final Emitter out;

    ArticleStatements(ArticleNodes nodes, Emitter out) {
        this.nodes = nodes;
        this.out = out;
    }

    void write(Extraction extraction, IRI extractor, Software software) {
        Article article = extraction.article();
        IRI iri = nodes.article();
        out.type(iri, Casus.ARTICLE);
        out.type(iri, Schema.NEWS_ARTICLE);
        out.type(iri, Nif.CONTEXT);
        out.text(iri, DCTERMS.IDENTIFIER, article.id());
        metadata(iri, article.metadata());
        if (article.metadata().lang().isEmpty()) {
            out.text(iri, Schema.IN_LANGUAGE, extraction.analysis().language());
        }
        out.text(iri, Casus.SHA256, Digests.sha256(article.text()));
        anchor(iri, extraction.anchor());
        out.link(iri, Casus.EXTRACTED_BY, extractor);
        out.index(iri, Nif.BEGIN_INDEX, 0);
        out.index(iri, Nif.END_INDEX, nodes.end(new Span(0, article.text().length())));
        out.text(iri, Nif.IS_STRING, article.text());

        out.type(extractor, Casus.EXTRACTOR);
        out.text(extractor, RDFS.LABEL, software.name() + " " + software.version());
        out.text(extractor, Schema.SOFTWARE_VERSION, software.version());
    }

    private void metadata(IRI iri, Metadata about) {
        about.title().ifPresent(title -> out.text(iri, Schema.HEADLINE, title));
        about.published().ifPresent(day -> out.day(iri, Schema.DATE_PUBLISHED, day));
        about.url().flatMap(Iris::web).ifPresent(url -> out.link(iri, Schema.URL, url));
        about.lang().ifPresent(lang -> out.text(iri, Schema.IN_LANGUAGE, lang));
        about.outlet().ifPresent(outlet -> out.text(iri, Casus.OUTLET, outlet));
        about.author().ifPresent(author -> out.text(iri, Casus.AUTHOR, author));
    }

    private void anchor(IRI iri, Anchor anchor) {
        out.link(iri, Casus.ANCHOR_ORIGIN, Scheme.ANCHOR_ORIGIN.concept(anchor.origin()));
        anchor.day().ifPresent(day -> out.day(iri, Casus.ANCHOR_DATE, day));
        anchor.header().ifPresent(day -> out.day(iri, Casus.HEADER_DATE, day));
        if (!anchor.remark().isBlank()) {
            out.text(iri, Casus.ANCHOR_REMARK, anchor.remark());
        }
    }
}
