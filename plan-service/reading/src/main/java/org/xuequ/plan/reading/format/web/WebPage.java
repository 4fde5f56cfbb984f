package org.xuequ.plan.reading.format.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import org.xuequ.plan.reading.decoding.Charsets;
import org.xuequ.plan.reading.format.Composition;
import org.xuequ.plan.reading.format.Decoded;
import org.xuequ.plan.reading.format.Format;
import org.xuequ.plan.reading.format.Refusal;

/** HTML, however broken, as browsers repair it (jsoup). */
public final class WebPage implements Format {
    @Override
    public Decoded read(byte[] bytes) throws Refusal {
        String html = Charsets.decode(bytes).orElseThrow(() -> new Refusal(Refusal.Why.NOT_TEXT));
        Document page = Jsoup.parse(html);
        Composition composition = new Composition();
        PageText text = new PageText(composition);
        try {
            NodeTraversor.traverse(text, page.body());
            text.flush();
        } catch (PageText.Stopped stopped) {
            throw stopped.refusal();
        }
        return composition.decoded();
    }
}
