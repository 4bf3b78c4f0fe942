package org.gadolin.claims.internal.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.PlaceEntry;
import org.gadolin.claims.internal.frame.RuleTable;
import org.gadolin.text.Expression;
import org.gadolin.text.Range;

/** Capitals that stand for their governments, and so for their countries: Beijing said ... */
final class Capitals {

  private static final Expression PLACE_BEFORE =
      Expression.of(
          "(?i)(?:\\b(?:in|near|at|outside|around|of|to|through|into|via|between|reach|reached|visited|visit|left|leave|toured)\\s(?:central |downtown )?|在|于|赴|至|到|从|抵|访|位于|飞)$");
  private static final Expression PLACE_BEHIND =
      Expression.of(
          "^(?:,|\\s?\\(|\\s?[-–—]|-based|\\s\\d|市|大学|讯|电|\\d{1,2}月\\d{1,2}日(?:电|讯)|时间|召开|举行|举办|交易|商品|理工|稀土|,? [A-Z][a-z]+ \\d|:| (?:office|headquarters|University|Institute|summit|conference|time)\\b)");
  private static final Expression ACTS =
      Expression.of(
          "^(?:['’]s (?:new |latest |own |export |trade |rare |recent |decision|move|control|ban|grip|leverage|policy|restrictions?|curbs|licens)"
              + "|(?: also| again| now| still| has| had| would| will| could| may| might| must| can| cannot| did| does| is| was| alone| itself| this week| last week| on \\w+day)* "
              + "(?:said|says|wants?|wanted|contribut\\w+|impos\\w+|announc\\w+|agree[sd]?|plans?|planned|decid\\w+|ban(?:s|ned)|restrict\\w+|tighten\\w*|suspend\\w*|lift(?:s|ed)|eas(?:es|ed)|turn\\w*|issu\\w+|warn\\w*"
              + "|retaliat\\w+|respond\\w*|demand\\w*|offer\\w*|fund(?:s|ed)|back(?:s|ed)|sign(?:s|ed)|control\\w*|use[sd]?|using|make[s]?|made|hold[s]?|held|give[s]?|gave|let[s]?|allow\\w*|help\\w*|wrote|lent|lend[s]?|charge[sd]?|promis\\w+|pledge[sd]?|hopes?|hoped|has long|expects?|refus\\w+|keep[s]?|kept|put[s]?|pay[s]?|paid|take[s]?|took|see[s]?|need\\w*|"
              + "know[s]?|insist\\w*|argu\\w+|consider\\w*|approv\\w+|reject\\w*|push\\w*|seek[s]?|sought|spend[s]?|spent|set[s]?|order\\w*|expand\\w*|add(?:s|ed)|called|calls|considered|able|ready|willing|going|likely|trying|working|looking|providing|paying)\\b"
              + "|的?(?:最?新)?(?:出口)?(?:管制|限制|禁令|当局)"
              + "|(?:将|已|正|也|则|却|还|会|要|再|又|曾|方面|当局|政府|\\d{1,2}日|昨日|今日|日前|周[一二三四五六日])*(?:宣布|扩大|要求|表示|给出|决定|实施|限制|收紧|放宽|暂停|取消|批准|禁止|警告|反制|回应|同意|计划|出台|发布|加征|承诺|提供|出资|施压|希望|认为|拒绝|撤销|延长|加强|管制))");

  private final Map<String, PlaceEntry> countryByForm = new HashMap<>();

  Capitals(Atlas atlas) {
    Map<String, PlaceEntry> byName = new HashMap<>();
    atlas.places().forEach(place -> byName.put(place.name(), place));
    for (List<String> row : RuleTable.rows("names/capitals.csv")) {
      PlaceEntry country = byName.get(row.get(1));
      if (country != null) {
        RuleTable.words(row.get(0)).forEach(form -> countryByForm.put(form, country));
      }
    }
  }

  /** {@return the country that a capital at a range stands for, if it stands for one there} */
  Optional<PlaceEntry> findMeant(String text, Range range) {
    PlaceEntry country = countryByForm.get(range.of(text));
    if (country == null) {
      return Optional.empty();
    }
    String before = text.substring(Math.max(0, range.start() - 24), range.start());
    String behind = text.substring(range.end(), Math.min(text.length(), range.end() + 60));
    boolean acts = !PLACE_BEFORE.isIn(before) && !PLACE_BEHIND.isIn(behind) && ACTS.isIn(behind);
    return acts ? Optional.of(country) : Optional.empty();
  }
}
