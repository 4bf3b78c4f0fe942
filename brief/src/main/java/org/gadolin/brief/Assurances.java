package org.gadolin.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gadolin.atlas.Profiles;
import org.gadolin.core.Claim;
import org.gadolin.core.Period;
import org.gadolin.core.Publisher;
import org.gadolin.ledger.assurance.Assurance;
import org.gadolin.ledger.assurance.Assurer;
import org.gadolin.ledger.assurance.Rival;
import org.gadolin.ledger.origin.StoryClaim;
import org.gadolin.ledger.standing.Ground;
import org.gadolin.ledger.standing.Standing;

/** Says of lines how sure they are, and where things are told otherwise. Not thread-safe. */
final class Assurances {

  private static final int MOST_NAMES = 2;
  private static final int MOST_ALSO = 5;

  private final Assurer assurer;
  private final Profiles profiles;
  private final Words words;
  private final boolean hasOthers;
  private final Map<String, Page> pages = new HashMap<>();
  private final Map<List<StoryClaim>, Assurance> known = new HashMap<>();

  /**
   * For some pages.
   *
   * @param hasOthers whether there are documents beside them, so that being new means something
   */
  Assurances(Assurer assurer, Profiles profiles, Words words, List<Page> pages, boolean hasOthers) {
    this.assurer = assurer;
    this.profiles = profiles;
    this.words = words;
    this.hasOthers = hasOthers;
    pages.forEach(page -> this.pages.put(page.document().sha256(), page));
  }

  /** {@return the line of an act with how sure it is} */
  BriefLine on(BriefLine line, ActGroup act) {
    return on(line, tellings(act));
  }

  /** {@return the line of a figure with how sure it is} */
  BriefLine on(BriefLine line, Page page, Claim.Figure figure) {
    return on(line, List.of(claim(page, figure)));
  }

  /** {@return how sure an act is} */
  Assurance of(ActGroup act) {
    return of(tellings(act));
  }

  /** Several lines of a brief tell of one claim. */
  private Assurance of(List<StoryClaim> tellings) {
    return known.computeIfAbsent(tellings, assurer::of);
  }

  /** {@return who published a page} */
  Publisher publisher(Page page) {
    return profiles.publisher(page.document().head());
  }

  private static List<StoryClaim> tellings(ActGroup act) {
    return act.tellings().stream().map(one -> claim(one.page(), one.event())).toList();
  }

  private BriefLine on(BriefLine line, List<StoryClaim> tellings) {
    Assurance found = of(tellings);
    Set<String> told = new HashSet<>(tellings.stream().map(StoryClaim::story).toList());
    List<Cited> also =
        found.tellings().stream()
            .filter(one -> !told.contains(one.story()))
            .limit(MOST_ALSO)
            .map(this::cite)
            .toList();
    var assured =
        new Assured(
            found,
            text(found),
            found.novelty().earlier().map(this::cite),
            found.rivals().stream().map(one -> cite(one.claim())).toList());
    return line.assured(assured, also);
  }

  /** {@return how reliable a source is, in words} */
  String rated(Publisher source) {
    String letter = assurer.rate(source).letter().name();
    return words.say("rated", "letter", letter, "meaning", words.say("reliability." + letter));
  }

  private static StoryClaim claim(Page page, Claim claim) {
    return new StoryClaim(page.document().sha256(), claim);
  }

  private Page page(String story) {
    return pages.computeIfAbsent(
        story, key -> new Page(assurer.findEntry(key).orElseThrow(), words));
  }

  private Cited cite(StoryClaim claim) {
    return page(claim.story()).cite(claim.claim());
  }

  private String text(Assurance found) {
    var independence = found.independence();
    var appraisal = found.appraisal();
    int most = Math.clamp(independence.origins(), 1, MOST_NAMES);
    List<String> names = found.names().stream().limit(most).map(words::name).toList();
    return words.say(
        "assured",
        "articles",
        count("assured.articles", independence.stories()),
        "origins",
        count("assured.origins", independence.origins()),
        "names",
        words.joined(names),
        "open",
        some("assured.open", independence.notEstablished()),
        "unnamed",
        some("assured.unnamed", independence.unnamed()),
        "code",
        found.code(),
        "why",
        appraisal.ground() == Ground.JUDGED
            ? appraisal.why()
            : words.say("ground." + appraisal.ground().id()),
        "novelty",
        novelty(found),
        "standing",
        appraisal.standing() == Standing.CURRENT
            ? ""
            : words.say("claim." + appraisal.standing().id()));
  }

  private String count(String key, int n) {
    return n == 1 ? words.say(key + ".one") : words.say(key + ".many", "n", String.valueOf(n));
  }

  private String some(String key, int n) {
    return n == 0 ? "" : words.say(key, "n", String.valueOf(n));
  }

  private String novelty(Assurance found) {
    var novelty = found.novelty();
    return switch (novelty.kind()) {
      case UNKNOWN -> "";
      case NOVEL -> hasOthers ? words.say("novelty.novel") : "";
      case REPEATS, UPDATES -> {
        StoryClaim earlier = novelty.earlier().orElseThrow();
        yield words.say(
            "novelty." + novelty.kind().id(),
            "who",
            publisher(earlier),
            "when",
            words.date(published(earlier)),
            "value",
            value(earlier));
      }
    };
  }

  private Period published(StoryClaim claim) {
    return page(claim.story()).document().head().published();
  }

  private String publisher(StoryClaim claim) {
    Page page = page(claim.story());
    String name = publisher(page).name();
    return name.isEmpty() ? "“" + page.title() + "”" : words.name(name);
  }

  private String value(StoryClaim claim) {
    return claim.claim() instanceof Claim.Figure figure ? words.quantity(figure.value()) : "";
  }

  /** {@return what is told otherwise elsewhere, each pair once, the graver first} */
  List<BriefLine> disputes(List<Page> asked, Question question) {
    var lines = new ArrayList<Dispute>();
    Set<Set<String>> seen = new HashSet<>(); // reprints of one side make no further dispute
    for (Page page : asked) {
      for (Claim.Figure figure : page.said().figures()) {
        if (question.isIn(page, figure)) {
          StoryClaim own = claim(page, figure);
          for (Rival rival : assurer.rivals(own)) {
            if (seen.add(pair(own, rival.claim()))) {
              lines.add(new Dispute(rival, line(figure, own, rival)));
            }
          }
        }
      }
    }
    return lines.stream().sorted().map(Dispute::line).toList();
  }

  private Set<String> pair(StoryClaim own, StoryClaim other) {
    String about =
        assurer.findKey(own).map(key -> key.subject() + " " + key.property().id()).orElse("");
    return new HashSet<>(List.of(about + value(own), about + value(other)));
  }

  private record Dispute(Rival rival, BriefLine line) implements Comparable<Dispute> {
    @Override
    public int compareTo(Dispute other) {
      return rival.compareTo(other.rival);
    }
  }

  private BriefLine line(Claim.Figure figure, StoryClaim own, Rival rival) {
    String text =
        words.say(
            "dispute",
            "name",
            new FigureWords(words).name(figure),
            "one",
            side(own),
            "other",
            side(rival.claim()),
            "difference",
            words.say("difference." + rival.verdict().difference().id()));
    return new BriefLine(text, List.of(cite(own), cite(rival.claim())))
        .by(words.say("how.dispute", "why", rival.verdict().why()));
  }

  private String side(StoryClaim claim) {
    return words.say(
        "dispute.side",
        "value",
        value(claim),
        "who",
        publisher(claim),
        "when",
        words.date(published(claim)));
  }
}
