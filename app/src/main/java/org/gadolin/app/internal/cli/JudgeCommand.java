package org.gadolin.app.internal.cli;

import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gadolin.core.Judgement;
import org.gadolin.core.Period;
import org.gadolin.ledger.LedgerView;
import org.gadolin.ledger.StatementFilter;
import org.gadolin.ledger.standing.Credibility;
import org.gadolin.ledger.standing.Reliability;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gadolin ledger judge}: a person's decision, kept as a statement of its own. */
@Command(
    name = "judge",
    description =
        "Keeps a decision about a statement, a source or two names; nothing is overwritten.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gadolin ledger judge reliability \"Rare Daily\" D --reason \"copies releases\" --by ana",
      "  gadolin ledger judge credibility 17 4 --reason \"figure of another plant\" --by ana",
      "  gadolin ledger judge reject 17 --reason \"misread table\" --by ana",
      "  gadolin ledger judge merge \"Neo Silmet\" \"NPM Silmet\" --reason \"same plant\" --by ana"
    })
final class JudgeCommand implements Callable<Integer> {

  private final GadolinCommand parent;

  @Mixin private CommonOptions options = new CommonOptions();

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "merge, split, reliability, credibility, accept, reject, retract, comment.")
  private String kind = "";

  @Parameters(index = "1", paramLabel = "TARGET", description = "A statement's number, or a name.")
  private String target = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "VALUE",
      description = "A to F, 1 to 6, or the other name.")
  private String value = "";

  @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
  private String reason = "";

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides.")
  private String author = "";

  JudgeCommand(GadolinCommand parent) {
    this.parent = parent;
  }

  @Override
  public Integer call() throws Exception {
    options.format("text");
    Judgement.Kind wanted =
        Judgement.Kind.findById(kind)
            .orElseThrow(
                () ->
                    new WrongUse(
                        "KIND",
                        kind + " is nothing that can be judged",
                        "merge, split, reliability, credibility, accept, reject, retract, comment"));
    if (reason.isBlank() || author.isBlank() || target.isBlank()) {
      throw new WrongUse("judge", "target, reason and name must not be blank", "--reason \"...\"");
    }
    try (var ledger = options.openLedger(parent.environment());
        var answer = Answer.to(parent.streams(), options.findOut())) {
      check(wanted, ledger.view(Period.UNDATED));
      long number =
          ledger.judge(new Judgement(wanted, target, value, reason, author, Instant.now()));
      answer.print(
          "judgement %d: %s %s %s\n".formatted(number, wanted.id(), target, value).strip() + "\n");
      answer.commit();
      return ExitCode.ANSWERED.code();
    }
  }

  private void check(Judgement.Kind wanted, LedgerView view) {
    switch (wanted) {
      case RELIABILITY -> {
        if (Reliability.find(value).isEmpty()) {
          throw new WrongUse(
              "VALUE", "\"%s\" is no letter of reliability".formatted(value), "A to F");
        }
        value = value.strip().toUpperCase(Locale.ROOT);
      }
      case CREDIBILITY -> {
        if (Credibility.find(value).isEmpty()) {
          throw new WrongUse(
              "VALUE", "\"%s\" is no digit of credibility".formatted(value), "1 to 6");
        }
        statement(view);
      }
      case ACCEPT, REJECT, RETRACT -> statement(view);
      case MERGE, SPLIT -> {
        if (value.isBlank() || value.equals(target)) {
          throw new WrongUse("VALUE", "the other name is missing", "merge \"A\" \"B\"");
        }
      }
      case COMMENT -> {} // on anything
    }
  }

  private void statement(LedgerView view) {
    boolean there =
        target.matches("\\d{1,18}")
            && view.statements(StatementFilter.ALL.page(Long.parseLong(target), 1)).stream()
                .anyMatch(one -> String.valueOf(one.number()).equals(target));
    if (!there) {
      throw new WrongUse(
          "TARGET", "the ledger has no statement " + target, "gadolin ledger statements");
    }
  }
}
