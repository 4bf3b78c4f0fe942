package org.gadolin.app.internal.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gadolin.app.internal.flow.Background;
import org.gadolin.app.internal.flow.Published;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.Candidate;
import org.gadolin.atlas.NameMatch;
import org.gadolin.brief.BriefComposer;
import org.gadolin.brief.BriefInput;
import org.gadolin.brief.Focus;
import org.gadolin.brief.JsonAnswer;
import org.gadolin.brief.Question;
import org.gadolin.core.Claim;
import org.gadolin.core.Period;
import org.gadolin.core.Problem;
import org.gadolin.ledger.Entry;
import org.gadolin.ledger.LedgerView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gadolin brief}: what the ledger and the atlas have on a question. */
@Command(
    name = "brief",
    description = "A brief on a question, from the documents in the ledger and the atlas.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gadolin brief Dy                     an element; also a stage, a country, a technology",
      "  gadolin brief \"Lynas\"                an organisation, ASX:LYC too",
      "  gadolin brief --technology membrane_separation --country CN --since 2025-01",
      "  gadolin brief CN --known-on 2025-06  only what could be known then"
    })
final class BriefCommand implements Callable<Integer> {

  private static final Set<Candidate.Kind> MATERIALS =
      EnumSet.of(Candidate.Kind.ELEMENT, Candidate.Kind.GROUP, Candidate.Kind.COMMODITY);

  private final GadolinCommand parent;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "Id, name, symbol or ticker of any kind of thing.")
  private @Nullable String name;

  @Option(names = "--element", paramLabel = "ID", description = "An element or group: Dy, HREE.")
  private @Nullable String element;

  @Option(names = "--stage", paramLabel = "ID", description = "Such as separation.")
  private @Nullable String stage;

  @Option(names = "--technology", paramLabel = "ID", description = "Such as solvent_extraction.")
  private @Nullable String technology;

  @Option(names = "--country", paramLabel = "ID", description = "Such as CN, or its name.")
  private @Nullable String country;

  @Option(names = "--actor", paramLabel = "NAME", description = "An organisation or person.")
  private @Nullable String actor;

  @Option(names = "--since", paramLabel = "DATE", description = "Published that day or later.")
  private @Nullable String since;

  BriefCommand(GadolinCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    var form = BriefForm.of(options);
    Period first = CommonOptions.day("--since", since);
    Atlas atlas = Atlases.of(options, parent.streams());
    try (var ledger = options.openLedger(parent.environment());
        var answer = Answer.to(parent.streams(), options.findOut())) {
      LedgerView view = ledger.view(options.knownOn());
      List<Entry> known = Published.entries(view);
      Question question = question(atlas, known);
      Map<Boolean, List<Entry>> parts =
          known.stream()
              .collect(
                  Collectors.partitioningBy(
                      one -> Published.isSince(one, first) && question.isNamedIn(one)));
      List<Entry> about = parts.getOrDefault(true, List.of());
      List<Entry> others = parts.getOrDefault(false, List.of());
      var input = new BriefInput(about, others, new Background(view).judged());
      var brief = BriefComposer.compose(input, atlas, form.settings(), question);
      List<Problem> none = List.of();
      answer.print(form.render(brief, "brief", query(question, first), none));
      answer.commit();
      if (!options.quiet) {
        parent
            .streams()
            .err()
            .printf("documents: in the ledger %d, about it %d%n", known.size(), about.size());
      }
      return ExitCode.ANSWERED.code();
    }
  }

  private static Map<String, Object> query(Question question, Period first) {
    return JsonAnswer.ordered(
        "about",
        question.all().stream()
            .map(
                one ->
                    JsonAnswer.ordered(
                        "name", one.name(), "kind", one.kind().name().toLowerCase(Locale.ROOT)))
            .toList(),
        "since",
        first.iso());
  }

  private Question question(Atlas atlas, List<Entry> known) {
    var all = new ArrayList<Focus>();
    find(name).ifPresent(given -> all.add(anything(atlas, known, given)));
    find(element).ifPresent(given -> all.add(one(atlas, "--element", given, MATERIALS)));
    find(stage)
        .ifPresent(
            given -> all.add(one(atlas, "--stage", given, EnumSet.of(Candidate.Kind.STAGE))));
    find(technology)
        .ifPresent(
            given ->
                all.add(one(atlas, "--technology", given, EnumSet.of(Candidate.Kind.TECHNOLOGY))));
    find(country)
        .ifPresent(
            given -> all.add(one(atlas, "--country", given, EnumSet.of(Candidate.Kind.COUNTRY))));
    find(actor).ifPresent(given -> all.add(anything(atlas, known, given)));
    if (all.isEmpty()) {
      throw new WrongUse("brief", "nothing is asked about", "gadolin brief Dy");
    }
    return new Question(all);
  }

  private static Optional<String> find(@Nullable String given) {
    return Optional.ofNullable(given).map(String::strip).filter(one -> !one.isEmpty());
  }

  private static Focus one(Atlas atlas, String option, String given, Set<Candidate.Kind> kinds) {
    NameMatch match = atlas.names().lookup(given);
    List<Candidate> fitting =
        match.candidates().stream().filter(one -> kinds.contains(one.kind())).toList();
    if (match.exact() && fitting.size() == 1) {
      return Focus.of(fitting.getFirst());
    }
    throw new WrongUse(
        option,
        given + " is not known as such",
        fitting.isEmpty()
            ? "one of those in DICTIONARY.md"
            : String.join(", ", fitting.stream().limit(3).map(Candidate::toString).toList()));
  }

  /** The atlas's name, else a name that documents give. */
  private static Focus anything(Atlas atlas, List<Entry> known, String given) {
    NameMatch match = atlas.names().lookup(given);
    if (match.findUnique().isPresent()) {
      return Focus.of(match.findUnique().get());
    }
    return known.stream()
        .flatMap(one -> one.extraction().actors().stream())
        .map(Claim.Actor::name)
        .filter(one -> one.equalsIgnoreCase(given))
        .findFirst()
        .map(Focus::ofActor)
        .orElseThrow(() -> unknown(given, match));
  }

  private static WrongUse unknown(String given, NameMatch match) {
    List<String> candidates = match.candidates().stream().map(Candidate::toString).toList();
    return new WrongUse(
        given,
        match.exact()
            ? "several things have that name"
            : "neither the atlas nor the ledger has that name",
        candidates.isEmpty()
            ? "an element's symbol, a stage, a company or a ticker"
            : String.join(", ", candidates));
  }
}
