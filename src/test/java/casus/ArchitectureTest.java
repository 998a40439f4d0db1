package casus;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The structure of the program, so that each thing stays where its name says. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("casus");

    @Test
    @DisplayName("Packages depend on each other in one direction only")
    void noCycles() {
        slices().matching("casus.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    @DisplayName("Dependencies point from the command line down to the text, never back")
    void oneWay() {
        layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("cli").definedBy("casus.cli..")
                .layer("ask").definedBy("casus.ask..")
                .layer("query").definedBy("casus.query..")
                .layer("store").definedBy("casus.store..")
                .layer("rdf").definedBy("casus.rdf..")
                .layer("fusion").definedBy("casus.fusion..")
                .layer("pipeline").definedBy("casus.pipeline..")
                .layer("extract").definedBy("casus.extract..")
                .layer("claim").definedBy("casus.claim..")
                .layer("event").definedBy("casus.event..")
                .layer("ground").definedBy("casus.quantity..", "casus.time..", "casus.mention..", "casus.gazetteer..", "casus.entity..",
                        "casus.language..", "casus.text..")
                .whereLayer("cli").mayNotBeAccessedByAnyLayer()
                .whereLayer("ask").mayOnlyBeAccessedByLayers("cli")
                .whereLayer("query").mayOnlyBeAccessedByLayers("cli")
                .whereLayer("store").mayOnlyBeAccessedByLayers("cli", "query")
                .whereLayer("rdf").mayOnlyBeAccessedByLayers("cli", "query", "store")
                .whereLayer("fusion").mayOnlyBeAccessedByLayers("cli", "store", "rdf")
                .whereLayer("pipeline").mayOnlyBeAccessedByLayers("cli")
                .whereLayer("extract").mayOnlyBeAccessedByLayers("cli", "ask", "query", "store", "rdf", "pipeline")
                .whereLayer("claim").mayOnlyBeAccessedByLayers("cli", "rdf", "pipeline", "extract")
                .whereLayer("event").mayOnlyBeAccessedByLayers("cli", "store", "rdf", "fusion", "pipeline", "extract", "claim")
                .check(PROGRAM);
    }

    @Test
    @DisplayName("Fusion is a pure function of records: it knows neither RDF nor files")
    void fusionIsPure() {
        noClasses().that().resideInAPackage("casus.fusion..").should().dependOnClassesThat()
                .resideInAnyPackage("casus.rdf..", "casus.store..", "org.apache.jena..", "org.eclipse.rdf4j..", "java.nio.file..").check(PROGRAM);
    }

    @Test
    @DisplayName("Only the store and the questions know Jena")
    void jenaStaysInTheStore() {
        noClasses().that().resideOutsideOfPackages("casus.store..", "casus.query..")
                .should().dependOnClassesThat().resideInAPackage("org.apache.jena..").check(PROGRAM);
    }

    @Test
    @DisplayName("One class knows the database, and one its indexes")
    void oneClassKnowsTheDatabase() {
        noClasses().that().haveNameNotMatching("casus\\.store\\.(GraphStore|Indexes(\\$.*)?)")
                .should().dependOnClassesThat().resideInAnyPackage("org.apache.jena.tdb2..", "org.apache.jena.dboe..").check(PROGRAM);
    }

    @Test
    @DisplayName("Only the RDF shape, the loading of knowledge and the bridge to the store know RDF4J")
    void rdf4jStaysAtItsEdges() {
        noClasses().that().resideOutsideOfPackages("casus.rdf..", "casus.knowledge..")
                .and().haveNameNotMatching("casus\\.store\\.(RdfBridge|RdfText|DocumentGuard|GraphNames)(\\$.*)?")
                .should().dependOnClassesThat().resideInAPackage("org.eclipse.rdf4j..").check(PROGRAM);
    }

    @Test
    @DisplayName("Only the command line speaks to the person and ends the program")
    void onlyTheCommandLineSpeaks() {
        noClasses().that().resideOutsideOfPackages("casus.cli..")
                .should().dependOnClassesThat().resideInAPackage("picocli..").check(PROGRAM);
        classes().that().resideInAPackage("casus.error..").should().onlyDependOnClassesThat().resideInAnyPackage("java..", "casus.error..")
                .check(PROGRAM);
    }
}
