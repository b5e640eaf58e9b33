package org.petitionrules.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shipped books that stand alone over the shared words, each with its checks. */
public final class ClockBooks {
    private ClockBooks() {}

    private static List<BookCheck> discipline() {
        List<BookCheck> checks = new ArrayList<>(DisciplineChecks.rules2020());
        checks.addAll(ReportChecks.all());
        checks.addAll(AssignedReportChecks.all());
        checks.addAll(RealNameChecks.all());
        checks.addAll(ReportRecusalChecks.rules2020());
        return checks;
    }

    private static List<BookCheck> supervisionLaw() {
        return both(
                SupervisionChecks.supervisionLaw(),
                both(LeadChecks.supervisionLaw(), ReportRecusalChecks.supervisionLaw()));
    }

    private static List<BookCheck> both(List<BookCheck> one, List<BookCheck> other) {
        List<BookCheck> checks = new ArrayList<>(one);
        checks.addAll(other);
        return checks;
    }

    /** Checks by the id of the book. */
    public static Map<String, List<BookCheck>> all() {
        Map<String, List<BookCheck>> books = new LinkedHashMap<>();
        books.put("cn-2005", Cn2005Checks.all());
        books.put("simplified-2016", ProcedureChecks.simplified2016());
        books.put("simplified-2022", ProcedureChecks.simplified2022());
        books.put("online-2022", ProcedureChecks.online());
        books.put("classified-2017", ProcedureChecks.classified());
        books.put("satisfaction-2014", ProcedureChecks.satisfaction());
        books.put("visiting-2014", ProcedureChecks.visiting());
        books.put("discipline-2020", discipline());
        books.put("enforcement-2019", both(SupervisionChecks.enforcement(), LeadChecks.enforcement()));
        books.put("inspection-1994", SupervisionChecks.inspection());
        books.put("supervision-2024", supervisionLaw());
        books.put("supervision-2021", SupervisionChecks.supervisionRegulations());
        books.put("sanctions-2020", both(SupervisionChecks.sanctions(), ReportRecusalChecks.sanctionsLaw()));
        books.put("clarification-jilin-2020", SupervisionChecks.clarification());
        books.put("beijing-2006", ProvinceChecks.beijing());
        books.put("shanghai-2012", ProvinceChecks.shanghai());
        books.put("zhejiang-2016", OtherProvinceChecks.zhejiang());
        books.put("shandong-2015", ProvinceChecks.shandong());
        books.put("henan-1997", OtherProvinceChecks.henan());
        books.put("responsibility-2016", AccountabilityChecks.all());
        books.put("jiuyuan", JiuyuanChecks.all());
        books.put("yanfeng", YanfengChecks.all());
        books.put("chenzhou", ChenzhouChecks.all());
        books.put("zhuxi", ZhuxiChecks.all());
        return books;
    }
}
