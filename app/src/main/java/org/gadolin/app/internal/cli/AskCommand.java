package org.gadolin.app.internal.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gadolin.app.internal.render.FindingsLines;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.VocabularyTerm;
import org.gadolin.core.Period;
import org.gadolin.core.Stage;
import org.gadolin.ledger.search.Facet;
import org.gadolin.ledger.search.Findings;
import org.gadolin.ledger.search.Glossary;
import org.gadolin.ledger.search.LedgerSearch;
import org.gadolin.ledger.search.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gadolin ask}: documents and statements of the ledger by free words. */
@Command(
    name = "ask",
    description = "Looks up words in what track has remembered, English and Chinese.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gadolin ask \"terbium separation china 2025\"          more than half of the words must be met",
      "  gadolin ask 稀土出口管制 --since 2025-04               Chinese, simplified or traditional",
      "  gadolin ask price --element Dy --known-on 2025-06     as it could be known that day",
      "  gadolin ask --property capacity --about \"Lynas Rare Earths\" --format json"
    })
final class AskCommand implements Callable<Integer> {

  private static final List<String> VOCABULARIES =
      List.of("element", "group", "stage", "technology", "event_type", "claim_property");

  private final GadolinCommand parent;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "WORD", arity = "0..*", description = "Words, in any order.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--element", paramLabel = "ID", description = "An element or group: Dy, HREE.")
  private @Nullable String element;

  @Option(names = "--stage", paramLabel = "ID", description = "Such as separation.")
  private @Nullable String stage;

  @Option(names = "--technology", paramLabel = "ID", description = "Such as solvent_extraction.")
  private @Nullable String technology;

  @Option(names = "--actor", paramLabel = "NAME", description = "English name of an actor named.")
  private @Nullable String actor;

  @Option(names = "--property", paramLabel = "ID", description = "Such as capacity or event.")
  private @Nullable String property;

  @Option(names = "--about", paramLabel = "NAME", description = "Holder a statement is about.")
  private @Nullable String about;

  @Option(names = "--product", paramLabel = "ID", description = "Such as NdPr/oxide.")
  private @Nullable String product;

  @Option(names = "--since", paramLabel = "DATE", description = "Published that day or later.")
  private @Nullable String since;

  @Option(names = "--until", paramLabel = "DATE", description = "Published that day or before.")
  private @Nullable String until;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "At most so many of a kind; default 10.")
  private int most = 10;

  AskCommand(GadolinCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    String format = options.format("text", "json");
    Period knownOn = options.knownOn();
    Atlas atlas = Atlases.of(options, parent.streams());
    Question question = question(atlas);
    try (var ledger = options.openLedger(parent.environment());
        var answer = Answer.to(parent.streams(), options.findOut())) {
      var search = new LedgerSearch(ledger.view(knownOn), glossary(atlas));
      // An index of its own for a past day: what came later must not weigh in the relevance.
      Findings found =
          knownOn.isDated()
              ? search.find(question)
              : search.find(question, options.index(parent.environment()));
      var lines = new FindingsLines(question, found, knownOn);
      answer.print(format.equals("json") ? lines.json() : lines.text());
      answer.commit();
      return ExitCode.ANSWERED.code();
    }
  }

  private Question question(Atlas atlas) {
    if (most < 1) {
      throw new WrongUse("--most", most + " is no number of hits", "10");
    }
    var facets = facets(atlas);
    String asked = String.join(" ", words).strip();
    if (asked.isEmpty() && facets.isEmpty() && since == null && until == null) {
      throw new WrongUse("ask", "nothing is asked for", "gadolin ask terbium");
    }
    return new Question(
        asked,
        facets,
        CommonOptions.day("--since", since),
        CommonOptions.day("--until", until),
        most);
  }

  private Map<Facet, String> facets(Atlas atlas) {
    var facets = new EnumMap<Facet, String>(Facet.class);
    if (element != null) {
      facets.put(Facet.ELEMENT, known(atlas, "--element", element, "element", "group"));
    }
    if (stage != null) {
      String given = stage;
      Stage known =
          Stage.findById(given)
              .orElseThrow(() -> new WrongUse("--stage", given + " is no stage", "separation"));
      facets.put(Facet.STAGE, known.id());
    }
    if (technology != null) {
      String id = technology.strip().replace('-', '_');
      facets.put(Facet.TECHNOLOGY, known(atlas, "--technology", id, "technology"));
    }
    if (property != null) {
      facets.put(Facet.PROPERTY, PropertyOption.of(property).id());
    }
    put(facets, Facet.ACTOR, actor);
    put(facets, Facet.ABOUT, about);
    put(facets, Facet.PRODUCT, product);
    return facets;
  }

  private static void put(Map<Facet, String> facets, Facet facet, @Nullable String value) {
    if (value != null) {
      facets.put(facet, value.strip());
    }
  }

  private static String known(Atlas atlas, String option, String given, String... lists) {
    for (String list : lists) {
      for (VocabularyTerm term : atlas.vocabulary(list)) {
        if (term.id().equalsIgnoreCase(given.strip())) {
          return term.id();
        }
      }
    }
    throw new WrongUse(
        option, given + " is no id of the vocabulary", "one of those in DICTIONARY.md");
  }

  private Glossary glossary(Atlas atlas) {
    var names = new HashMap<String, String>();
    for (String list : VOCABULARIES) {
      for (VocabularyTerm term : atlas.vocabulary(list)) {
        names.put(term.id(), term.en() + " " + term.zh());
      }
    }
    return new Glossary(Atlases.version(options.findAtlas()), id -> names.getOrDefault(id, ""));
  }
}
