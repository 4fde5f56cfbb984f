package org.xuequ.plan.reading.opening;

import org.xuequ.plan.reading.format.Format;
import org.xuequ.plan.reading.format.Refusal;
import org.xuequ.plan.reading.format.pdf.PrintedPages;
import org.xuequ.plan.reading.format.plain.Markdown;
import org.xuequ.plan.reading.format.rtf.RichText;
import org.xuequ.plan.reading.format.web.WebArchive;
import org.xuequ.plan.reading.format.web.WebPage;

/** Finds the format of a file that is more than plain text. */
public final class Opening {
    private Opening() {}

    /** @throws Refusal for what no format here reads */
    public static Format of(byte[] bytes) throws Refusal {
        return switch (Signature.of(bytes)) {
            case ZIP -> Containers.zipped(bytes);
            case OLE -> Containers.compound(bytes);
            case PDF -> new PrintedPages();
            case RTF -> new RichText();
            case MARKUP -> new WebPage();
            case MIME -> new WebArchive();
            case OTHER -> new Markdown();
            case PICTURE -> throw new Refusal(Refusal.Why.NOT_TEXT);
        };
    }
}
