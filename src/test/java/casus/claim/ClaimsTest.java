package casus.claim;

import static org.assertj.core.api.Assertions.assertThat;

import casus.article.Article;
import casus.article.Metadata;
import casus.extract.Extraction;
import casus.extract.Extractor;
import casus.knowledge.Knowledge;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Claims: who asserts what")
class ClaimsTest {

    private static final Extractor EXTRACTOR = new Extractor(Knowledge.standard(), "fr");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Selon l'OSDH, douze civils ont été tués à Raqqa. | l'OSDH | douze civils ont été tués à Raqqa
            Douze civils ont été tués à Raqqa, selon l'OSDH. | l'OSDH | Douze civils ont été tués à Raqqa
            D'après des habitants, les rebelles ont quitté la ville. | des habitants | les rebelles ont quitté la ville
            Le gouverneur a affirmé que six soldats avaient péri. | Le gouverneur | six soldats avaient péri
            L'armée malienne dit avoir repoussé une attaque près de Gao. | L'armée malienne | avoir repoussé une attaque près de Gao
            Six soldats ont péri dans l'attaque, a indiqué mardi à l'AFP une source militaire. | une source militaire | Six soldats ont péri dans l'attaque
            Six soldats ont péri dans l'attaque, a-t-on appris auprès de sources sécuritaires. | sources sécuritaires | Six soldats ont péri dans l'attaque
            Le ministère de la Défense fait état de quinze morts. | Le ministère de la Défense | quinze morts
            « Les combats continuent autour de la ville », a déclaré un porte-parole. | un porte-parole | Les combats continuent autour de la ville
            Un porte-parole a déclaré : « Les combats continuent autour de la ville ». | Un porte-parole | Les combats continuent autour de la ville
            L'attaque a été revendiquée par les talibans. | les talibans | L'attaque
            Les prévisions du général que la ville tomberait vite ont été démenties. | général | la ville tomberait vite
            « Tout est rentré dans l'ordre à Diffa », avait-il affirmé. | -il | Tout est rentré dans l'ordre à Diffa
            Un message de l'Armée d'Arakan, un groupe armé, a évoqué vingt blessés dans une attaque. | Un message | vingt blessés dans une attaque
            Un média local a rapporté de son côté 15 blessés dans une frappe aérienne. | Un média local | 15 blessés dans une frappe aérienne
            Le communiqué de l'armée renseigne qu'un convoi a été attaqué près de Djibo. | Le communiqué | un convoi a été attaqué près de Djibo
            Selon le bilan officiel, 20 personnes ont été tuées dans cette attaque. | le bilan officiel | 20 personnes ont été tuées dans cette attaque
            Dix corps ont été trouvés après l'attaque, ont-elles ajouté. | elles | Dix corps ont été trouvés après l'attaque
            L'armée dit avoir repoussé l'attaque "en infligeant de lourdes pertes aux jihadistes du groupe". | L'armée | avoir repoussé l'attaque "en infligeant de lourdes pertes aux jihadistes du groupe
            Le ministère a déclaré que l'armée avait arrêté du personnel, des patients et des déplacés. | Le ministère | l'armée avait arrêté du personnel, des patients et des déplacés
            Le maire a fait savoir que deux obus avaient touché l'hôpital. | Le maire | deux obus avaient touché l'hôpital
            """)
    void theSpeakerAndTheWordsAreFound(String text, String speaker, String content) {
        assertThat(claims(text)).anySatisfy(c -> {
            assertThat(c.chain().get(0).span().of(text)).contains(speaker);
            assertThat(c.content().of(text)).isEqualTo(content);
        });
    }

    @Test
    void aQuotationIsDirectAndTheRestIndirect() {
        assertThat(claims("« Nous avons perdu trois policiers », a déclaré un officier.").get(0).speech()).isEqualTo(Claim.Speech.DIRECT);
        assertThat(claims("Un officier a déclaré que trois policiers étaient morts.").get(0).speech()).isEqualTo(Claim.Speech.INDIRECT);
        assertThat(claims("L'armée mène une résistance \"acharnée\" autour de Hama, selon l'OSDH.").get(0).speech()).isEqualTo(Claim.Speech.MIXED);
    }

    @Test
    void theConditionalOfHearsayMakesAClaimPossible() {
        assertThat(claims("Cinq mercenaires auraient été tués, selon une source locale.").get(0).certainty()).isEqualTo(Claim.Certainty.POSSIBLE);
        assertThat(claims("Cinq mercenaires ont été tués, selon une source locale.").get(0).certainty()).isEqualTo(Claim.Certainty.CERTAIN);
        assertThat(claims("Le ministre estime que la ville va tomber.").get(0).certainty()).isEqualTo(Claim.Certainty.PROBABLE);
    }

    @Test
    @DisplayName("What stands on a new line behind a colon is said without quotation marks; a passive reports nothing")
    void linesAndPassives() {
        assertThat(claims("Un habitant a déclaré :\nJ'ai entendu des avions. Nous avons fui le village.")).first()
                .satisfies(c -> assertThat(c.chain().get(0).span().length()).isPositive());
        assertThat(claims("Vingt soldats, blessés dans les affrontements, ont été admis à l'hôpital de Misrata, une ville voisine.")).isEmpty();
    }

    @Test
    @DisplayName("Who is quoted by an agency speaks, and the agency passes it on")
    void quotedByAnAgency() {
        List<Claim> claims = claims("Une source militaire citée par l'AFP confirme la mort de dix soldats à Djibo.");
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).chain()).hasSize(2);
    }

    @Test
    void aDenialIsNegative() {
        assertThat(claims("Le Hamas a démenti avoir attaqué le convoi.").get(0).polarity()).isEqualTo(Claim.Polarity.NEGATIVE);
        assertThat(claims("L'armée a affirmé que ses soldats n'avaient pas tiré.").get(0).polarity()).isEqualTo(Claim.Polarity.NEGATIVE);
    }

    @Test
    void nothingIsClaimedByAVerbThatIsDenied() {
        assertThat(claims("Aucun communiqué n'a mentionné cette attaque.")).isEmpty();
        assertThat(claims("Personne n'a revendiqué l'attaque.")).isEmpty();
    }

    @Test
    void whoIsQuotedByAMediumIsTheOriginatorAndTheMediumPassesOn() {
        List<Claim> claims = claims("Quatre soldats ont été tués dans une attaque, rapportent les médias locaux citant des sources sécuritaires.");
        assertThat(claims).singleElement().satisfies(c -> {
            assertThat(c.chain()).hasSize(2);
            assertThat(c.chain().get(0).interest()).isEqualTo(Speaker.Interest.UNNAMED);
            assertThat(c.chain().get(1).interest()).isEqualTo(Speaker.Interest.MEDIA);
        });
    }

    @Test
    void aPronounThatSpeaksMeansWhoSpokeBefore() {
        String text = "« Deux femmes sont mortes », a déclaré le général Ahmed Tarik. « Les secours fouillent les décombres », a-t-il ajouté.";
        assertThat(claims(text)).hasSize(2).allSatisfy(c -> assertThat(c.chain().get(0).entity()).isPresent()
                .get().extracting(e -> e.label()).isEqualTo("Ahmed Tarik"));
    }

    @Test
    void anEventThatNobodyElseTellsIsTheArticlesOwnClaim() {
        Extraction x = extract("Les rebelles ont pris la ville de Goma mardi.");
        assertThat(x.events()).isNotEmpty();
        assertThat(x.claims()).isNotEmpty().allMatch(Claim::ownVoice);
        assertThat(x.claims().get(0).events()).contains(0);
    }

    @Test
    void aBareTollIsNoSpeaker() {
        assertThat(claims("Selon un premier bilan, neuf personnes ont été tuées.")).isEmpty();
        assertThat(claims("Selon un premier bilan de la police, neuf personnes ont été tuées.")).hasSize(1);
    }

    private static List<Claim> claims(String text) {
        return extract(text).claims().stream().filter(c -> !c.ownVoice()).toList();
    }

    private static Extraction extract(String text) {
        return EXTRACTOR.extract(new Article("a", text, Metadata.NONE));
    }
}
