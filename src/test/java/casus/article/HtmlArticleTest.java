package casus.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.error.CasusException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HtmlArticleTest {

    private static final String PROSE = "Des combats ont opposé lundi l'armée aux rebelles, selon des habitants, près de la ville du nord. "
            + "Au moins dix soldats ont été tués, a indiqué un responsable, et plusieurs maisons ont brûlé. ";

    private static final String PAGE = """
            <!DOCTYPE html><html lang="fr-FR"><head><meta charset="utf-8"><title>Combats | Le Journal</title>
            <meta property="og:title" content="Combats au nord"><meta property="og:site_name" content="Le Journal">
            <meta property="article:published_time" content="2016-02-25T18:30:00+02:00"><link rel="canonical" href="https://news.example/1">
            <style>p {color: red}</style></head><body>
            <nav><ul><li><a href="/">Accueil</a></li><li><a href="/monde">Monde</a></li></ul></nav>
            <div class="page"><div class="text-block"><h1>Combats au nord</h1><p>%s</p><p>%s &lt;script&gt;alert(1)&lt;/script&gt;</p>
            <script>var hidden = "secret";</script><p>Une&nbsp;fin,   courte.</p></div>
            <aside><p>Lisez aussi : dix choses à savoir, un long texte d'appel avec des virgules, encore, et encore.</p></aside></div>
            <footer><p>Tous droits réservés, mentions légales, contact, publicité.</p></footer></body></html>
            """.formatted(PROSE, PROSE);

    @Test
    @DisplayName("A page gives its running text, without menus, scripts and notes at the foot")
    void mainText() {
        String text = read(PAGE).text();
        assertThat(text).startsWith("Combats au nord\n\n").contains("Au moins dix soldats ont été tués").contains("Une\u00A0fin, courte.");
        assertThat(text).doesNotContain("Accueil").doesNotContain("secret").doesNotContain("Lisez aussi").doesNotContain("droits réservés");
    }

    @Test
    @DisplayName("Markup that the author wrote as text stays text")
    void escapedMarkup() {
        assertThat(read(PAGE).text()).contains("<script>alert(1)</script>");
    }

    @Test
    @DisplayName("The page's head tells title, day, language, outlet and address")
    void metadata() {
        Metadata metadata = read(PAGE).metadata();
        assertThat(metadata.title()).contains("Combats au nord");
        assertThat(metadata.published()).contains(LocalDate.of(2016, 2, 25));
        assertThat(metadata.lang()).contains("fr");
        assertThat(metadata.outlet()).contains("Le Journal");
        assertThat(metadata.url()).contains("https://news.example/1");
    }

    @Test
    @DisplayName("A declared old encoding is believed")
    void declaredEncoding() {
        String page = "<html><head><meta charset=\"windows-1252\"></head><body><article><p>" + PROSE.repeat(2)
                + "</p></article></body></html>";
        assertThat(HtmlArticle.read(page.getBytes(Charset.forName("windows-1252")), "x", Metadata.NONE).text()).contains("opposé");
    }

    @Test
    @DisplayName("A page without text is refused, a very deep one is read")
    void extremes() {
        assertThatThrownBy(() -> read("<html><body><nav>Menu</nav></body></html>")).isInstanceOf(CasusException.class);
        assertThat(read("<div>".repeat(50_000) + "<p>" + PROSE + "</p>").text()).contains("dix soldats");
    }

    private static Article read(String page) {
        return HtmlArticle.read(page.getBytes(StandardCharsets.UTF_8), "page", Metadata.NONE);
    }
}
