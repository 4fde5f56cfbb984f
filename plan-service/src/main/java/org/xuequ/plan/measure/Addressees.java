package org.xuequ.plan.measure;

import java.util.regex.Pattern;

/**
 * Tells the schools at large (各校, 全区各中小学校, 所有學校) from a part of them (各幼儿园, 各小学) or a department: only what
 * goes to all schools may fan out to all of them.
 */
final class Addressees {
    private static final Pattern SCHOOLS = Pattern.compile("(?:全?[区辖轄本][区區]?|[区區][内內属屬]|[学學][区區])?(?:[内內]|的|下[属屬])?"
            + "(?:各|各个|各個|所有|全[体體部]|每[一个個所]?所?)(?:基[层層]|公[办辦]|下[属屬])?"
            + "(?:校|[学學]校|中小[学學]校?|[单單]位[学學]校)");

    private Addressees() {}

    static boolean areSchools(String responsible) {
        return SCHOOLS.matcher(responsible.strip()).matches();
    }
}
