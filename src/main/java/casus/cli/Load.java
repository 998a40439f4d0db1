package casus.cli;

import casus.article.BoundedInput;
import casus.error.CasusException;
import casus.error.Problem;
import casus.rdf.Formats;
import casus.store.ArticleEntry;
import casus.store.ArticleStore;
import casus.store.GraphNames;
import casus.store.GraphStore;
import casus.store.KnowledgeGraphs;
import casus.store.Loader;
import casus.store.NamedGraph;
import casus.store.RemoteStore;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code load}: RDF into this store, or graphs into a remote one. */
@Command(name = "load", description = {"Reads RDF files into the store; a graph that is there already is replaced. All files "
        + "are loaded, or none.",
    "With --to, graphs go to a remote store by the SPARQL 1.1 Graph Store protocol: those of the files, else those of this "
            + "store's articles."})
final class Load extends Verb {

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "RDF files, also .gz; - is standard input, with --format.")
    private List<String> files = List.of();

    @Mixin
    private StoreOption store;

    @Option(names = "--to", paramLabel = "URL", description = "Graph store endpoint, such as http://localhost:3030/ds/data.")
    private URI remote;

    @Option(names = "--graph", paramLabel = "IRI", description = "Graph for triples that are in none; else the articles they "
            + "tell of decide.")
    private String graph;

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", description = "turtle, trig, nt, nq, jsonld or rdfxml; told "
            + "from the file's name.")
    private String format;

    @Mixin
    private FuseOption fuse;

    Load(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (files.isEmpty() && remote == null) {
            throw new CasusException(Problem.USAGE, "nothing to load: name files, or an address with --to");
        }
        for (String file : files) {
            if (!file.equals("-") && !Files.isRegularFile(Path.of(file))) {
                throw new CasusException(Problem.INPUT_MISSING, "no such file: " + file);
            }
        }
        try (GraphStore data = remote == null ? GraphStore.openOrCreate(store.folder) : GraphStore.open(store.folder)) {
            ArticleStore articles = new ArticleStore(data, GraphNames.of(data));
            int count = remote == null ? loadHere(data, articles) : push(articles);
            remark(count + (count == 1 ? " graph" : " graphs") + (remote == null ? " loaded" : " sent"));
        }
        return ExitCode.OK;
    }

    private int loadHere(GraphStore data, ArticleStore articles) throws IOException {
        List<NamedGraph> graphs = read(articles.names());
        KnowledgeGraphs.load(data, articles.names());
        articles.put(graphs);
        fuse.after(this, data, articles.names());
        return graphs.size();
    }

    private int push(ArticleStore articles) throws IOException {
        RemoteStore there = new RemoteStore(remote, articles.names());
        if (!files.isEmpty()) {
            List<NamedGraph> graphs = read(articles.names());
            graphs.forEach(there::put);
            return graphs.size();
        }
        List<ArticleEntry> entries = articles.entries();
        entries.forEach(e -> there.put(articles.graph(e)));
        return entries.size();
    }

    private List<NamedGraph> read(GraphNames names) throws IOException {
        Loader loader = new Loader(names, Optional.ofNullable(graph));
        List<NamedGraph> graphs = new ArrayList<>();
        for (String file : files) {
            try (InputStream in = open(file)) {
                graphs.addAll(loader.read(in, rdf(file), file));
            }
        }
        return graphs;
    }

    private InputStream open(String file) throws IOException {
        InputStream in = file.equals("-") ? terminal.in() : new BufferedInputStream(Files.newInputStream(Path.of(file)), 1 << 16);
        return file.endsWith(".gz") ? BoundedInput.gunzip(in) : in;
    }

    private Formats rdf(String file) {
        if (format != null) {
            return Formats.named(format).orElseThrow(() -> Output.unknown(format));
        }
        return Formats.ofFile(file).orElseThrow(() -> new CasusException(Problem.FORMAT_UNKNOWN,
                "the name " + file + " does not tell its RDF format; give it with --format"));
    }
}
