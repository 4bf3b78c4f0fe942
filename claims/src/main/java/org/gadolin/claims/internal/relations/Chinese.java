package org.gadolin.claims.internal.relations;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gadolin.text.Range;

/** Chinese words of cause that state one only in some surroundings. */
final class Chinese {

  /** Before a verb of change: it will, can, clearly does. */
  private static final Pattern MODAL =
      Pattern.compile(
          "(?:将|可以?|能够?|会|有望|必将|势必|得以|进一步|有效|显著|大大|大幅|极大|有力|直接|明显|从而|进而|又|也|已|正|还|不断|更好|并){1,4}$");

  /** Of these, what a clause without a subject must have. */
  private static final Pattern CERTAIN = Pattern.compile("将|可|能|会|有望|得以|从而|进而");

  /** The next clause says another thing. */
  private static final Pattern TURN = Pattern.compile("^[,，;；:：]\\s*(?:但|而|同时|不过|另|且|其中)");

  /** Somebody who acts: what he does is a deed, not an effect. */
  private static final Pattern AGENT =
      Pattern.compile(
          "(?:公司|集团|企业|厂商|我们|政府|部门|双方|各方|国家|我国|中国|美国|欧盟|日本|团队|单位|委员会|协会|学会|会议|[省市县区]|他|她|各地|部委?|院)"
              + "[^,，]{0,8}$|^\\s*$");

  private static final Pattern ENABLING =
      Pattern.compile("(?:后|时|项目|合作|政策|措施|技术|工艺|方法|举措|产能|投产|技改)[^,，]{0,6}[,，]\\s*$");
  private static final String PAUSES = ",，;；:：";
  private static final int LONGEST_SUBJECT = 16;

  private Chinese() {}

  /**
   * {@return cause and effect around a verb of change, where a thing and no body is its subject}
   */
  static Optional<Statement> weak(String sentence, Range verb) {
    String before = sentence.substring(0, verb.start());
    Matcher modal = MODAL.matcher(before);
    boolean marked = modal.find();
    if (!marked && !sentence.startsWith("了", verb.end())) {
      return Optional.empty();
    }
    int clause = clauseStart(before);
    int end = marked ? Math.max(clause, modal.start()) : before.length();
    String subject = before.substring(clause, end).strip();
    boolean caused =
        subject.isEmpty()
            ? marked
                && CERTAIN.matcher(modal.group()).find()
                && ENABLING.matcher(before.substring(0, clause)).find()
            : !AGENT.matcher(subject).find();
    return caused ? Optional.of(Statement.ofVerb(sentence, verb)) : Optional.empty();
  }

  /**
   * {@return cause and effect of a clause whose 因 stands at its start or behind its subject; in the
   * last clause of a sentence the effect is what stands before it}
   */
  static Optional<Statement> inner(String sentence, Range cue) {
    int clause = clauseStart(sentence.substring(0, cue.start()));
    String subject = sentence.substring(clause, cue.start()).strip();
    if (subject.length() > LONGEST_SUBJECT) {
      return Optional.empty();
    }
    int comma = pauseAfter(sentence, cue.end());
    boolean turns = comma >= 0 && TURN.matcher(sentence.substring(comma)).find();
    if (comma >= 0 && !(turns && !subject.isEmpty())) {
      return Optional.of(Statement.across(sentence, clause, cue, comma));
    }
    if (comma < 0 && clause > 0 && subject.length() <= 2) {
      return Optional.of(Statement.around(sentence, cue, false));
    }
    return subject.isEmpty()
        ? Optional.empty()
        : Optional.of(Statement.within(sentence, clause, cue));
  }

  private static int clauseStart(String before) {
    int at = before.length();
    while (at > 0 && PAUSES.indexOf(before.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  private static int pauseAfter(String sentence, int from) {
    for (int at = from; at < sentence.length(); at++) {
      if (PAUSES.indexOf(sentence.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }
}
