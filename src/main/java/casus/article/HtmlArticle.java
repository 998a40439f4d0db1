package casus.article;

import casus.error.CasusException;
import casus.error.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A news page: its running text, paragraph by paragraph, and the metadata that its head declares. */
final class HtmlArticle {

    private static final String[] TITLE = {"meta[property=og:title]", "meta[name=twitter:title]", "meta[itemprop=headline]"};
    private static final String[] DAY = {"meta[property=article:published_time]", "meta[itemprop=datePublished]", "meta[name=date]",
        "meta[name=dc.date]", "meta[name=dcterms.date]", "meta[name=pubdate]", "meta[name=publish-date]", "meta[name=DC.date.issued]"};
    private static final String[] OUTLET = {"meta[property=og:site_name]", "meta[name=application-name]"};
    private static final String[] AUTHOR = {"meta[name=author]", "meta[property=article:author]"};
    private static final String[] LANGUAGE = {"meta[property=og:locale]", "meta[http-equiv=content-language]"};

    private HtmlArticle() { }

    /** @throws CasusException when the page holds no running text, or is in no declared encoding */
    static Article read(byte[] page, String id, Metadata given) {
        Document document = Jsoup.parse(decoded(page), "");
        Metadata declared = metadata(document);
        String text = MainText.of(document);
        if (text.isBlank()) {
            throw new CasusException(Problem.INPUT_EMPTY, "no running text found in the page");
        }
        String whole = declared.title().filter(t -> !text.startsWith(t)).map(t -> t + "\n\n" + text).orElse(text);
        return new Article(id, TextDecoder.checked(whole), given.or(declared));
    }

    static Metadata metadata(Document document) {
        Optional<String> title = content(document, TITLE).or(() -> text(document.selectFirst("h1")))
                .or(() -> text(document.selectFirst("title")));
        Optional<String> url = Optional.ofNullable(document.selectFirst("link[rel=canonical]")).map(e -> e.attr("href"))
                .or(() -> content(document, "meta[property=og:url]")).filter(u -> u.startsWith("http://") || u.startsWith("https://"));
        Optional<LocalDate> day = content(document, DAY)
                .or(() -> Optional.ofNullable(document.selectFirst("article time[datetime], time[pubdate], time[itemprop=datePublished]"))
                        .map(e -> e.attr("datetime"))).flatMap(HtmlArticle::dayIfAny);
        Optional<String> lang = Optional.of(document.select("html").attr("lang")).filter(l -> !l.isBlank())
                .or(() -> content(document, LANGUAGE))
                .map(l -> l.replace('_', '-').toLowerCase(java.util.Locale.ROOT).split("-")[0]).filter(l -> l.matches("[a-z]{2,3}"));
        return new Metadata(url, title, day, lang, content(document, OUTLET), content(document, AUTHOR).filter(a -> !a.startsWith("http")));
    }

    private static Optional<LocalDate> dayIfAny(String value) {
        try {
            return Optional.of(ArticleJson.day(value));
        } catch (CasusException notADay) {
            return Optional.empty();   // a page's head is not the user's word: what cannot be read there is as good as absent
        }
    }

    private static Optional<String> content(Document document, String... selectors) {
        for (String selector : selectors) {
            for (Element element : document.select(selector)) {
                String value = element.attr("content").strip();
                if (!value.isEmpty() && TextDecoder.fit(value)) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(Element element) {
        return Optional.ofNullable(element).map(Element::text).map(String::strip).filter(t -> !t.isEmpty() && TextDecoder.fit(t));
    }

    /** Old pages declare other encodings; one that is declared is believed, all else must be UTF-8. */
    private static String decoded(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, 4096), StandardCharsets.ISO_8859_1);
        var declared = java.util.regex.Pattern.compile("(?i)<meta[^>]+charset\\s*=\\s*[\"']?([\\w-]+)").matcher(head);
        Optional<Charset> old = declared.find() ? charset(declared.group(1)) : Optional.empty();
        if (old.isPresent()) {
            return TextDecoder.decode(page, old.get());
        }
        return TextDecoder.decode(page);
    }

    /** The encoding of that name; what could not have declared itself in these bytes (UTF-16) or does not exist is not believed. */
    private static Optional<Charset> charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            return charset.equals(StandardCharsets.UTF_8) || !"<".equals(new String("<".getBytes(StandardCharsets.US_ASCII), charset))
                    ? Optional.empty() : Optional.of(charset);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
