package org.gadolin.app.internal.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gadolin.app.internal.flow.Background;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.Candidate;
import org.gadolin.atlas.NameMatch;
import org.gadolin.brief.BriefComposer;
import org.gadolin.brief.BriefInput;
import org.gadolin.brief.Focus;
import org.gadolin.brief.JsonAnswer;
import org.gadolin.core.Claim;
import org.gadolin.core.Problem;
import org.gadolin.ledger.Entry;
import org.gadolin.ledger.LedgerView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gadolin brief}: what the ledger and the atlas have on one thing. */
@Command(
    name = "brief",
    description = "A brief on one thing, from the documents in the ledger and the atlas.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gadolin brief Dy                     an element; also a stage, a country, a technology",
      "  gadolin brief \"Lynas\"                an organisation, ASX:LYC too",
      "  gadolin brief CN --known-on 2025-06  only what could be known then"
    })
final class BriefCommand implements Callable<Integer> {

  private final GadolinCommand parent;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "NAME", description = "Id, name, symbol or ticker.")
  private String name = "";

  BriefCommand(GadolinCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    var form = BriefForm.of(options);
    Atlas atlas = Atlases.of(options, parent.streams());
    try (var ledger = options.openLedger(parent.environment());
        var answer = Answer.to(parent.streams(), options.findOut())) {
      LedgerView view = ledger.view(options.knownOn());
      List<Entry> known = documents(view);
      Focus focus = focus(atlas, known);
      List<Entry> about = known.stream().filter(focus::isNamedIn).toList();
      List<Entry> others = known.stream().filter(one -> !focus.isNamedIn(one)).toList();
      var input = new BriefInput(about, others, new Background(view).judged());
      var brief = BriefComposer.compose(input, atlas, form.settings(), focus);
      List<Problem> none = List.of();
      answer.print(form.render(brief, "brief", query(focus), none));
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

  private static Map<String, Object> query(Focus focus) {
    return JsonAnswer.ordered(
        "name", focus.name(), "kind", focus.kind().name().toLowerCase(Locale.ROOT));
  }

  private static List<Entry> documents(LedgerView view) {
    return view.documents().stream().flatMap(one -> view.findEntry(one.number()).stream()).toList();
  }

  /** The atlas's name, else a name that documents give. */
  private Focus focus(Atlas atlas, List<Entry> known) {
    NameMatch match = atlas.names().lookup(name);
    if (match.findUnique().isPresent()) {
      return Focus.of(match.findUnique().get());
    }
    return known.stream()
        .flatMap(one -> one.extraction().actors().stream())
        .map(Claim.Actor::name)
        .filter(actor -> actor.equalsIgnoreCase(name.strip()))
        .findFirst()
        .map(Focus::ofActor)
        .orElseThrow(() -> unknown(match));
  }

  private WrongUse unknown(NameMatch match) {
    List<String> candidates = match.candidates().stream().map(Candidate::toString).toList();
    return new WrongUse(
        name,
        match.exact()
            ? "several things have that name"
            : "neither the atlas nor the ledger has that name",
        candidates.isEmpty()
            ? "an element's symbol, a stage, a company or a ticker"
            : String.join(", ", candidates));
  }
}
