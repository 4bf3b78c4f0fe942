package org.gadolin.claims.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gadolin.core.ActorType;
import org.gadolin.core.Affiliation;
import org.gadolin.text.PatternSet;
import org.gadolin.text.Range;

/** Actors the atlas does not know, told by the shape of their names. */
final class UnknownNames {

  /**
   * An actor told by its shape.
   *
   * @param range where
   * @param name as written
   * @param type what the shape says
   * @param state what the shape says
   */
  record Shaped(Range range, String name, ActorType type, Affiliation state) {}

  private record Shape(Pattern pattern, int group, ActorType type, Affiliation state) {}

  private static final String WORD = "[A-Z][\\w&'’.-]*";
  private static final String SURNAMES =
      "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文敖翁]";
  private static final String HAN = "[\\u4e00-\\u9fff]";
  private static final String LOOSE = "[的和与在由对向从及为被将把以是到至于了并、，。：；“”（）\\s]";

  private static final List<Shape> SHAPES =
      List.of(
          shape(
              "\\b((?:"
                  + WORD
                  + " ){1,5}(?:Co\\.,? Ltd\\.?|Inc\\.?|Corp\\.?|Corporation|Ltd\\.?|Limited|plc|NL|GmbH|AG|Group|Holdings|Metals|Resources|Minerals|Materials|Technologies|Mining|Energy|Magnetics|Motors|Steel))(?![\\w])",
              ActorType.COMPANY,
              Affiliation.NO),
          shape(
              "\\b((?:University|Institute|Academy) of "
                  + WORD
                  + "(?: (?:and |of |for )?"
                  + WORD
                  + "){0,5})",
              ActorType.RESEARCH,
              Affiliation.UNKNOWN),
          shape(
              "\\b((?:"
                  + WORD
                  + " ){1,5}(?:University|Institute of Technology|National Laboratory|Academy of Sciences|Innovation Academy|Research Institute))(?![\\w])",
              ActorType.RESEARCH,
              Affiliation.UNKNOWN),
          shape(
              "\\b((?:Ministry|Department|Office|Bureau|Agency|Administration|Commission|Council|Geological Survey) (?:of|for) (?:the )?"
                  + WORD
                  + "(?:,? (?:and |of |for )?"
                  + WORD
                  + "){0,5})",
              ActorType.GOVERNMENT,
              Affiliation.YES),
          shape(
              "\\b(" + WORD + " (?:administration|government|Administration|Government))(?![\\w])",
              ActorType.GOVERNMENT,
              Affiliation.YES),
          shape(
              "\\b((?:"
                  + WORD
                  + " ){1,5}(?:Association|Society|Federation|Chamber of Commerce))(?![\\w])",
              ActorType.ASSOCIATION,
              Affiliation.UNKNOWN),
          shape(
              "(?:CEO|chief executive|Chief Executive|chairman|Chairman|president|President|director|Director|minister|Minister|Mayor|mayor|editor|founder|analyst|professor|Professor|member|Secretary of \\w+|Governor|Senator|Commissioner)(?: officer| Officer)?,? ([A-Z][a-zé]+(?: [A-Z]\\.)? [A-Z][a-zé]+)(?![\\w])",
              ActorType.PERSON,
              Affiliation.UNKNOWN),
          shape(
              "\\b([A-Z][a-zé]+ [A-Z][a-zé]+), (?:the |a |its )?(?:[\\w-]+ ){0,4}(?:CEO|chief executive|chairman|president|director|minister|mayor|editor|founder|analyst|professor)(?![\\w])",
              ActorType.PERSON,
              Affiliation.UNKNOWN),
          shape(
              "(" + HAN + "{2,10}?(?:集团|股份有限公司|有限公司|公司))(?=" + LOOSE + "|" + HAN + "|$)",
              ActorType.COMPANY,
              Affiliation.NO),
          shape("(" + HAN + "{2,14}?(?:研究院|研究所|大学|实验室))", ActorType.RESEARCH, Affiliation.UNKNOWN),
          shape("(" + HAN + "{2,12}?(?:协会|学会|商会))", ActorType.ASSOCIATION, Affiliation.UNKNOWN),
          shape(
              "(?:总理|主席|总统|部长|副部长|局长|主任|总经理|董事长|院长|所长|书记|市长|省长|分析师|首席执行官)("
                  + SURNAMES
                  + HAN
                  + "{1,2}?)(?=[、，。,；：:\\s]|[在说表出称到签主和率会等]|$)",
              ActorType.PERSON,
              Affiliation.UNKNOWN),
          shape(
              "("
                  + SURNAMES
                  + HAN
                  + "{1,2})(?=(?:、"
                  + SURNAMES
                  + HAN
                  + "{1,2})*(?:院士|教授|研究员|博士|团队|研究组|研究小组|课题组))",
              ActorType.PERSON,
              Affiliation.UNKNOWN));

  private static final PatternSet PATTERNS =
      PatternSet.of(SHAPES.stream().map(Shape::pattern).toList());

  private static final Set<String> GENERIC =
      Set.of(
          ("Certain Articles Containing Specialty Metals Critical Raw Materials Minerals Rare Earth"
                  + " Earths Elements Element Strategic Advanced Magnet Magnets Magnetic Heavy Light"
                  + " Clean Renewable Green Nuclear Energy Resources Resource Mineral Metal Mining"
                  + " Technologies Technology Group Holdings Limited Ltd Inc Corp Steel Motors Electric"
                  + " Base Precious Battery New Natural Our These The Other All Functional")
              .split(" "));

  private UnknownNames() {}

  /** {@return the shaped names of a text, in order, without overlaps} */
  static List<Shaped> find(String text) {
    var found = new ArrayList<Shaped>();
    PATTERNS.scan(
        text,
        (number, match) -> {
          var shape = SHAPES.get(number);
          Range range = trimmed(text, match.start(shape.group()), match.end(shape.group()));
          if (range.length() > 1 && isProper(range.of(text))) {
            found.add(new Shaped(range, range.of(text), shape.type(), shape.state()));
          }
        });
    return found;
  }

  /** A name needs one word of its own: "Critical Raw Materials" is a class of things. */
  private static boolean isProper(String name) {
    return Stream.of(name.split("[ .,]+")).anyMatch(word -> !GENERIC.contains(word));
  }

  /** Chinese has no blanks: what stands before a name's start, such as a particle, is cut off. */
  private static Range trimmed(String text, int start, int end) {
    int from = start;
    for (int at = start; at < end - 2; at++) {
      if ("的和与在由对向从及为被将把以是到至于了并给据经".indexOf(text.charAt(at)) >= 0) {
        from = at + 1;
      }
    }
    while (from < end && text.startsWith("The ", from)) {
      from += 4;
    }
    return new Range(from, end);
  }

  private static Shape shape(String regex, ActorType type, Affiliation state) {
    return new Shape(Pattern.compile(regex), 1, type, state);
  }
}
