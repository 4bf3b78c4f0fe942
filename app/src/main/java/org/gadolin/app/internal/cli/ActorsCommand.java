package org.gadolin.app.internal.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.gadolin.app.internal.flow.Published;
import org.gadolin.app.internal.render.ActorLines;
import org.gadolin.atlas.ActorEntry;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.Profiles;
import org.gadolin.ledger.ActorCount;
import org.gadolin.ledger.LedgerView;
import org.gadolin.ledger.identity.Bracketed;
import org.gadolin.ledger.identity.DuplicateFinder;
import org.gadolin.ledger.identity.Identities;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code gadolin ledger actors}: who is named, and which names may be one actor's. */
@Command(
    name = "actors",
    description = "Prints the actors that documents name, or names that may be one actor's.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gadolin ledger actors                 names, how many documents name them",
      "  gadolin ledger actors --duplicates    pairs that may be one, with what speaks for it",
      "  gadolin ledger judge merge \"Neo Silmet\" \"NPM Silmet\" --reason \"same plant\" --by ana",
      "  gadolin ledger judge split \"Neo Silmet\" \"NPM Silmet\" --reason \"they are two\" --by ana"
    })
final class ActorsCommand implements Callable<Integer> {

  private final GadolinCommand parent;

  @Mixin private CommonOptions options = new CommonOptions();

  @Option(names = "--duplicates", description = "Pairs of names that may be one actor's.")
  private boolean duplicates;

  ActorsCommand(GadolinCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    String format = options.format("text", "csv", "json");
    Atlas atlas = Atlases.of(options, parent.streams());
    try (var ledger = options.openLedger(parent.environment());
        var answer = Answer.to(parent.streams(), options.findOut())) {
      LedgerView view = ledger.view(options.knownOn());
      List<ActorCount> actors = view.actors();
      var lines = new ActorLines(options.knownOn());
      if (duplicates) {
        List<Bracketed> together =
            Published.entries(view).stream().flatMap(one -> Bracketed.in(one).stream()).toList();
        var finder =
            new DuplicateFinder(
                Profiles.of(atlas), listed(atlas)::contains, Identities.of(view.judgements()));
        answer.print(lines.candidates(finder.find(actors, together), format));
      } else {
        answer.print(lines.actors(actors, format));
      }
      answer.commit();
      return ExitCode.ANSWERED.code();
    }
  }

  private static Set<String> listed(Atlas atlas) {
    var names = new HashSet<String>();
    for (ActorEntry actor : atlas.actors()) {
      if (!actor.tickers().isEmpty()) {
        names.add(actor.name());
        names.addAll(actor.aliases());
      }
    }
    return names;
  }
}
