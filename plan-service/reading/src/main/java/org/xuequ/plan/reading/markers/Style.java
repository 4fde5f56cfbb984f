package org.xuequ.plan.reading.markers;

/** The usual order of numbering styles, outermost first. */
public enum Style {
    /** 第一部分, 第二章. */
    PART,
    /** 壹、. */
    FORMAL,
    /** 一、. */
    CHINESE,
    /** (一). */
    CHINESE_IN_BRACKETS,
    /** 1. 1、 and what is left of them. */
    ARABIC,
    /** 1.1, 3.2.1. */
    DECIMAL,
    /** (1) 1) ⑴. */
    ARABIC_IN_BRACKETS,
    /** ①. */
    CIRCLED,
    /** 第一、: takes the depth of where it first stands. */
    ORDINAL,
    /** 一是 at the start of a paragraph, likewise. */
    POINT
}
