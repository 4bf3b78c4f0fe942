package org.gadolin.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.Profiles;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Period;
import org.gadolin.core.Publisher;

/** Says who published the documents and who stands behind them. */
record SourceLines(Atlas atlas, Profiles profiles, Words words, Assurances assurances) {

  private static final int MOST_OBSCURE = 3;

  List<BriefLine> of(List<Page> pages) {
    Map<Publisher, List<Page>> byPublisher = new LinkedHashMap<>();
    for (Page page : pages) {
      byPublisher
          .computeIfAbsent(
              profiles.publisher(page.document().head()), publisher -> new ArrayList<>())
          .add(page);
    }
    var lines = new ArrayList<BriefLine>();
    byPublisher.entrySet().stream()
        .filter(one -> !isObscure(one.getKey()))
        .sorted(Comparator.comparingInt(one -> rank(one.getKey())))
        .forEach(one -> lines.add(line(one.getKey(), one.getValue())));
    List<Map.Entry<Publisher, List<Page>>> obscure =
        byPublisher.entrySet().stream().filter(one -> isObscure(one.getKey())).toList();
    if (obscure.size() > MOST_OBSCURE) {
      lines.add(together(obscure));
    } else {
      obscure.forEach(one -> lines.add(line(one.getKey(), one.getValue())));
    }
    return lines;
  }

  private int rank(Publisher publisher) {
    return kind(publisher).rank();
  }

  private SourceKind kind(Publisher publisher) {
    return SourceKind.byId(atlas, publisher.kind());
  }

  private boolean isObscure(Publisher publisher) {
    return !kind(publisher).isKnown() && publisher.stateAffiliated() == Affiliation.UNKNOWN;
  }

  /** {@return one line for many sources of which nothing is known} */
  private BriefLine together(List<Map.Entry<Publisher, List<Page>>> obscure) {
    List<Page> pages = obscure.stream().flatMap(one -> one.getValue().stream()).toList();
    List<String> names = obscure.stream().map(one -> name(one.getKey())).toList();
    return new BriefLine(
        words.say("who.others", "n", documents(pages), "list", words.joined(names)),
        pages.stream().map(Page::citeWhole).toList());
  }

  /** An owner the atlas only words in English is left out of a Chinese brief. */
  private String owner(Publisher publisher) {
    String owner = publisher.owner().isEmpty() ? "" : words.name(publisher.owner());
    return words.language() == Language.EN || Words.isHan(owner) ? owner : "";
  }

  private String name(Publisher publisher) {
    return publisher.name().isEmpty() ? words.say("who.unnamed") : words.name(publisher.name());
  }

  private String documents(List<Page> pages) {
    return pages.size() == 1
        ? words.say("who.documents.one")
        : words.say("who.documents.many", "n", String.valueOf(pages.size()));
  }

  private BriefLine line(Publisher publisher, List<Page> pages) {
    String text =
        words.say(
            "who",
            "publisher",
            name(publisher),
            "n",
            documents(pages),
            "dates",
            dates(pages),
            "kind",
            kind(publisher).isKnown()
                ? kind(publisher).word(words.language())
                : words.say("who.kind.unknown"),
            "standing",
            words.say(
                "standing." + publisher.stateAffiliated().id(),
                "country",
                publisher.country().isKnown() ? words.country(publisher.country()) : ""),
            "owner",
            owner(publisher),
            "rated",
            assurances.rated(publisher));
    return new BriefLine(text, pages.stream().map(Page::citeWhole).toList());
  }

  private String dates(List<Page> pages) {
    List<Period> dated =
        pages.stream()
            .map(page -> page.document().head().published())
            .filter(Period::isDated)
            .sorted((one, other) -> one.from().compareTo(other.from()))
            .toList();
    if (dated.isEmpty()) {
      return "";
    }
    String first = words.date(dated.getFirst());
    String last = words.date(dated.getLast());
    return first.equals(last) ? first : words.say("date.range", "from", first, "to", last);
  }
}
