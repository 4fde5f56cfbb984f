package org.xuequ.plan.reading.cleaning;

import java.util.BitSet;
import java.util.List;
import org.xuequ.plan.reading.cleaning.LineShapes.Holding;
import org.xuequ.plan.reading.markers.Marker;
import org.xuequ.plan.reading.markers.Markers;
import org.xuequ.plan.reading.markers.Style;
import org.xuequ.plan.reading.matching.Matcher;
import org.xuequ.plan.reading.matching.Openings;
import org.xuequ.plan.reading.matching.Pattern;
import org.xuequ.plan.reading.text.Text;

/** What a web page or document site puts around a text: navigation, credits, editors' prefaces, related links. */
final class SiteChrome {
    /** Whole lines of page furniture. */
    private static final LineShapes FURNITURE = LineShapes.of(
            List.of(
                    "字号:?.{0,12}",
                    "\\[?大 ?中 ?小\\]?",
                    "\\(?(?:责任)?编辑:.{0,24}\\)",
                    "(?:本文)?(?:来源|作者|编辑|责任编辑|发布人|发布者|供稿|审核|摄影|文章来源|信息来源|出处)[:/].{0,60}",
                    "(?:发布|更新|发表|上传)?(?:时间|日期):? ?[\\d年月日: ./-]{6,20}.{0,60}",
                    "\\d{4}-\\d{1,2}-\\d{1,2}(?: \\d{1,2}:\\d{2}(?::\\d{2})?)?.{0,20}",
                    "(?:点击|浏览|瀏覽|阅读|访问|查看|下载)(?:量|数|次数|率|人次|人数)?:? ?\\d*次?",
                    "[【\\[]?(?:上|下)一(?:篇|页|条).{0,60}",
                    "[\\[【](?:打印|关闭|返回)[\\u4e00-\\u9fa5]{0,4}[\\]】].{0,120}",
                    "(?:返回|回上[頁页]|打印|列印|关闭|分享|收藏|举报|复制|下载|登录|注册|注销|加入收藏|打印本页|关闭窗口|分享到|我要投稿|展开全文|点击下载|立即下载).{0,10}",
                    "(?:当前位置|现在位置|您的位置|位置|您现在的位置|所在位置):.*",
                    "(?:索引号|信息索引|发文字号|发布机构|发文机关|公开方式|生成日期|成文日期|信息类别|主题分类|有效性):.{0,160}",
                    "(?:文件名称|文件大小|总页数|总字数|文档页数|文档大小|文档格式|上传人|上传时间|下载积分|所需积分):.{0,40}",
                    "(?:基本信息|文档摘要|文档简介|下载本文档|正文|举报|目录|全文|VIP|原文)",
                    "约 ?[\\d.]+ ?千字|约 ?\\d+ ?页|[•·] ?\\d+|- ?\\d|已阅读\\d+页.{0,30}|版权说明:.*|因篇幅问题.{0,40}|\\[.{1,8}\\]",
                    "首页.{0,80}"),
            List.of(
                    new Holding(".{0,40}", "(?:点击|浏览|阅读)(?:量|数|次数):", ".{0,20}"),
                    new Holding(".{0,20}", "扫码|扫一扫|二维码|微信公众号", ".{0,24}"),
                    new Holding(".{0,30} 第 ?\\d{1,3} ?", "页", ""),
                    new Holding(".{0,40}", "_第\\d+页", ""),
                    new Holding("[^。]{0,20}", "原创力文档|一经付费|版权申诉|侵犯知识产权|成为VIP", ".*"),
                    new Holding(
                            "(?:[\\d一二三四]{1,2}[.、] ?)?[^。]{0,24}", "阅读软件|浏览器|客户端|播放器", "[^。]{0,24}(?:重试|查看|打开|下载)?。?"),
                    new Holding(".{0,80}", ">|»|›", ".{1,60}"),
                    new Holding(".*", "由会员分享", ".*(?:阅读|搜索).*"),
                    new Holding(".{0,60}", "版权所有|如有侵权|ICP备|公网安备|Copyright|copyright|https?:|www\\.", ".{0,120}"),
                    new Holding(".{2,60}\\.(?:docx?|pdf|wps|rtf|pptx?).{0,4}", "下载|积分|页数|大小|上传|格式|浏览|阅读", ".{0,80}"),
                    new Holding(".{2,60}", "\\.(?:docx?|pdf|txt|wps|rtf)", "(?:\\(.{0,12}\\))?")));
    /** From here to the end there are only links. */
    private static final LineShapes TAIL = LineShapes.of(
            List.of("- ?(?:配套讲稿|本文档|特殊限制|关 ?键 ?词).{0,20}", "(?:关 ?键 ?词|标签|TAG|Tags?):.*", "(?:附件|附件下载):?"),
            List.of(
                    new Holding(
                            ".{0,60}",
                            "(?:相关|推荐|热门|最新|精选|更多)(?:的)?(?:文章|文档|文件|阅读|资讯|内容|资料|范文|链接|下载|新闻)",
                            "[】]?:?.{0,4}"),
                    new Holding(".{0,30}", "精心推荐|猜你喜欢|大家还看了|相关推荐|小编推荐|热门推荐|为您推荐|看过.{0,10}还看了", ".{0,20}")));
    /** Said to a site's readers, never by a school. */
    private static final Pattern EDITOR = Pattern.compile("小编|本文由|本网站|本站|网友|全文阅读|下面是.{0,30}(收集|整理|带来|分享)");

    /** How those words begin. */
    private static final Openings EDITORS = Openings.of("小编|本文由|本网站|本站|网友|全文阅读|下面是");

    private static final Pattern TO_READERS = Pattern.compile("范文|欢迎|仅供参考|借鉴|供大家|希望(能|对)|来看看|一起来");
    private static final Pattern READERS = Pattern.compile("大家|您|你|各位");
    /** Behind the last words of a text that is on few lines: who signs, and then what the site puts below. */
    private static final Pattern BELOW = Pattern.compile(
            "(?<=[ 。日)\\]】!])(?:分享到|打印本页|关闭窗口|[\\[【](?:打印|关闭|返回)[\\u4e00-\\u9fa5]{0,4}[\\]】]|(?:上|下)一[篇条页]:|相关(?:链接|文章|阅读|新闻)|责任编辑:|扫一扫|网站标识|版权所有).*");

    private static final Openings BELOWS = Openings.of("分享|打印|关闭|[打|[关|[返|【打|【关|【返|上一|下一|相关|责任|扫一|网站|版权");

    /** So many lines may follow the last of the text. */
    private static final int LAST_LINES = 4;

    private static final int SHORT = 100;
    private static final int LOOKED_AT = 400;

    private SiteChrome() {}

    static Text drop(Text text, List<Dropped> dropped) {
        List<Line> lines = Line.of(text);
        int firstHeading = firstHeading(text, lines);
        int tail = tail(text, lines, firstHeading);
        BitSet drop = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean whole = i > tail || isFurniture(line) || isPreface(line, i < firstHeading);
            int below = whole || i + LAST_LINES < lines.size() ? line.end() : below(line);
            boolean signed = below < line.end()
                    && text.folded().substring(line.start(), below).indexOf('月') > 0;
            int from = whole || i == tail && !signed ? line.start() : below;
            if (from < line.end()) {
                drop.set(from, from > line.start() ? line.end() : Math.min(line.end() + 1, text.length()));
                dropped.add(
                        new Dropped(text.sourceStart(from), text.sourceEnd(line.end()), Dropped.Reason.SITE_CHROME));
            }
        }
        return text.without(drop);
    }

    static boolean isFurniture(Line line) {
        return line.length() <= 2 * SHORT && FURNITURE.fit(line.folded());
    }

    private static int below(Line line) {
        if (!BELOWS.mayBeginIn(line.folded(), 0, line.length())) {
            return line.end();
        }
        Matcher below = BELOW.matcher(line.folded());
        return below.find() ? line.start() + below.start() : line.end();
    }

    private static boolean isPreface(Line line, boolean beforeHeadings) {
        String words = line.folded();
        int seen = Math.min(words.length(), LOOKED_AT);
        if (EDITORS.mayBeginIn(words, 0, seen)
                && EDITOR.matcher(words).region(0, seen).find()) {
            return words.length() <= LOOKED_AT;
        }
        return beforeHeadings
                && TO_READERS.matcher(words).region(0, seen).find()
                && READERS.matcher(words).region(0, seen).find();
    }

    private static int firstHeading(Text text, List<Line> lines) {
        Markers markers = new Markers(text.folded());
        for (int i = 0; i < lines.size(); i++) {
            Marker marker = markers.at(lines.get(i).start(), true);
            if (marker != null && marker.sure()) {
                return i;
            }
        }
        return lines.size();
    }

    private static int tail(Text text, List<Line> lines, int firstHeading) {
        Markers markers = new Markers(text.folded());
        int tail = lines.size();
        int lastLong = lines.size() - 1; // where all is on few lines, no heading begins one
        while (lastLong >= 0 && lines.get(lastLong).length() <= 3 * SHORT) {
            lastLong--;
        }
        for (int i = lines.size() - 1; i > 0; i--) {
            Line line = lines.get(i);
            Marker marker = markers.at(line.start(), true);
            if (marker != null && marker.style() == Style.CHINESE || line.length() > 3 * SHORT) {
                break;
            }
            boolean behind = firstHeading < lines.size() ? i > firstHeading / 2 : lastLong >= 0 && i > lastLong;
            if (behind && line.length() <= SHORT && TAIL.fit(line.folded())) {
                tail = i;
            }
        }
        return tail;
    }
}
