package org.gadolin.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gadolin.atlas.Atlas;
import org.gadolin.atlas.SourceEntry;
import org.gadolin.core.Affiliation;
import org.gadolin.core.Claim;

/** Says who published a document, and what the document leaves open. */
record SourceLines(Atlas atlas, Words words) {

  private static final int MOST = 4;

  BriefLine who(Page page, boolean isNew) {
    Language language = words.language();
    var head = page.document().head();
    String publisher = head.publisher().isBlank() ? host(head.url()) : head.publisher();
    String named =
        publisher.isBlank()
            ? language.pick("publisher not stated", "未载明发布者")
            : words.name(publisher);
    String dated =
        head.published().isDated()
            ? head.published().iso()
            : language.pick("date not stated", "未载明日期");
    String news = isNew ? language.pick("new", "新") : language.pick("known before", "已有");
    return new BriefLine(
        "%s (%s; %s): %s."
            .formatted(named, dated, news, standing(affiliation(publisher, head.url()))),
        List.of(page.citeWhole()));
  }

  private String standing(Affiliation affiliation) {
    return switch (affiliation) {
      case YES ->
          words.language().pick("state-affiliated; not independently verified", "官方背景；未经独立核实");
      case NO -> words.language().pick("not state-affiliated; one source", "非官方背景；单一来源");
      case UNKNOWN -> words.language().pick("affiliation not known; one source", "背景不明；单一来源");
    };
  }

  private Affiliation affiliation(String publisher, String url) {
    Optional<Affiliation> known = atlas.findActor(publisher).map(one -> one.stateAffiliated());
    if (known.isPresent()) {
      return known.get();
    }
    String host = host(url);
    return atlas.sources().stream()
        .filter(
            one ->
                one.publisher().equalsIgnoreCase(publisher)
                    || (!host.isEmpty() && host(one.citation().url()).equals(host)))
        .map(SourceEntry::stateAffiliated)
        .findFirst()
        .orElse(Affiliation.UNKNOWN);
  }

  private static String host(String url) {
    int start = url.indexOf("://");
    if (start < 0) {
      return "";
    }
    int end = url.indexOf('/', start + 3);
    String host = url.substring(start + 3, end < 0 ? url.length() : end);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  List<BriefLine> open(Page page) {
    Language language = words.language();
    var lines = new ArrayList<BriefLine>();
    page.said().unclear().stream()
        .limit(MOST)
        .forEach(
            one ->
                lines.add(
                    new BriefLine(
                        language
                            .pick("A figure could not be read: %s.", "有数字无法读取：%s。")
                            .formatted(one.reason()),
                        List.of(page.cite(one.evidence())))));
    List<Claim.Event> undated = page.events().filter(one -> !one.date().isDated()).toList();
    if (!undated.isEmpty()) {
      lines.add(
          new BriefLine(
              language
                  .pick("When it happened is not told of %d act(s).", "%d件事未载明时间。")
                  .formatted(undated.size()),
              undated.stream().limit(2).map(one -> page.cite(one.evidence().getFirst())).toList()));
    }
    page.said().actors().stream()
        .filter(one -> one.name().codePoints().anyMatch(Character::isIdeographic))
        .limit(MOST)
        .forEach(
            one ->
                lines.add(
                    new BriefLine(
                        language
                            .pick("No established English name known: %s.", "无通行英文名：%s。")
                            .formatted(one.name()),
                        List.of(page.cite(one.evidence().getFirst())))));
    return lines;
  }
}
