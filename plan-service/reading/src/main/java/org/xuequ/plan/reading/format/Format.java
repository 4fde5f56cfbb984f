package org.xuequ.plan.reading.format;

/** One kind of file that can be read. */
@FunctionalInterface
public interface Format {
    /**
     * The document's text.
     *
     * @throws Refusal when there is none to be had
     */
    Decoded read(byte[] bytes) throws Refusal;
}
