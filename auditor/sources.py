"""The only sources that a report may cite, with their grades."""

from __future__ import annotations

from dataclasses import dataclass

GRADES = {
    "A": "LinkedIn's own text, or law",
    "A-": "LinkedIn's own text, as quoted by others or dated",
    "B": "peer-reviewed study or disclosed experiment",
    "C": "university career-centre rubric",
    "D": "practitioner consensus",
    "yardstick": "the article that this program measures against",
    "house": "a rule of this project, without an outside source",
}


@dataclass(frozen=True, kw_only=True)
class Citation:
    """A work that supports a check: its key, what it is, where it stands, and how far to trust it (`GRADES`)."""

    key: str
    work: str
    address: str
    grade: str


def _cite(key: str, grade: str, work: str, address: str) -> Citation:
    return Citation(key=key, work=work, address=address, grade=grade)


HOUSE = _cite("HOUSE", "house", "House rule of this project", "")

CITATIONS = {
    citation.key: citation
    for citation in (
        HOUSE,
        _cite(
            "ARTICLE",
            "yardstick",
            "Should I Connect on LinkedIn Before an Interview?",
            "the article that names the criteria",
        ),
        _cite(
            "LI-DOWNLOAD",
            "A",
            "LinkedIn Help, Download your account data",
            "linkedin.com/help/linkedin/answer/a1339364",
        ),
        _cite(
            "LI-CHECKLIST",
            "A",
            "LinkedIn, Profile checklist",
            "premium.linkedin.com/content/premium/global/en_us/index/jobsearch/resources/get-noticed/linkedin-profile-checklist",
        ),
        _cite(
            "LI-PHOTO",
            "A-",
            "LinkedIn Talent Blog on profile pictures, 2019, reprinted by Mercy College",
            "career.mercy.edu/blog/2021/09/16/10-steps-for-picking-the-right-linkedin-profile-picture/",
        ),
        _cite(
            "LI-PHOTO-SIZE",
            "A-",
            "LinkedIn's picture limits as quoted by a photographer",
            "corporatephotographerslondon.com/why-you-must-have-a-good-quality-linkedin-profile-photo/",
        ),
        _cite(
            "LI-URL",
            "A",
            "LinkedIn Help 87, public profile URL",
            "linkedin.com/help/linkedin/answer/87",
        ),
        _cite(
            "UIUC",
            "C",
            "University of Illinois, LinkedIn rubric",
            "studylib.net/doc/25458263/linkedinrubricfinal",
        ),
        _cite(
            "UT-AUSTIN",
            "C",
            "University of Texas at Austin, LinkedIn assignment rubric",
            "utexas.instructure.com/courses/1278181/assignments/4966257",
        ),
        _cite(
            "ROSS",
            "C",
            "Michigan Ross guide, as reprinted",
            "propelimpactconsulting.org/general-career-resources",
        ),
        _cite("UNCW", "C", "UNC Wilmington career centre", "uncw.edu/career/linkedin.html"),
        _cite(
            "ROULIN-2019",
            "B",
            "Roulin and Levashina, Personnel Psychology 2019",
            "doi.org/10.1111/peps.12296",
        ),
        _cite(
            "AGUADO-2019",
            "B",
            "Aguado, Andres and others, Journal of Work and Organizational Psychology 2019",
            "journals.copmadrid.org/jwop/art/jwop2019a7",
        ),
        _cite(
            "ZIDE-2014",
            "B",
            "Zide, Elman and Shahani-Denning, Employee Relations 2014",
            "doi.org/10.1108/ER-07-2013-0086",
        ),
        _cite(
            "RESUMEGO-GAPS",
            "B",
            "ResumeGo field experiment, 36,510 applications",
            "resumego.net/research/resume-employment-gaps/",
        ),
        _cite(
            "LIMITS",
            "D",
            "linkedinsights.com, character limits 2020",
            "linkedinsights.com/maximum-linkedin-character-counts-and-image-sizes-for-2020/",
        ),
        _cite(
            "ALLSTAR",
            "D",
            "What makes an All-Star profile, belladomain.com 2015 and thedigitalspace.co",
            "belladomain.com/2015/07/08/a-complete-linkedin-profile-is-an-all-star-profile",
        ),
        _cite(
            "BUZZ",
            "A-",
            "LinkedIn's overused words, as reported by Silicon Republic 2017",
            "siliconrepublic.com/careers/linkedin-profile-buzzwords-2017",
        ),
        _cite(
            "VERBS",
            "D",
            "Boston University on VMock's score, 2019",
            "bu-beyond.blog/2019/03/04/understanding-your-vmock-score/",
        ),
        _cite(
            "KORNFERRY",
            "D",
            "Elliott Scott HR, interview etiquette and LinkedIn, 2015",
            "elliottscotthr.com/blog/2015/11/interview-etiquette-and-linkedin-to-connect-or-not-to-connect",
        ),
        _cite(
            "IVYEXEC",
            "D",
            "Ivy Exec, 2022",
            "ivyexec.com/career-advice/2022/should-you-connect-on-linkedin-with-your-interviewer/",
        ),
        _cite(
            "WTOP",
            "A-",
            "LinkedIn's career expert at WTOP, 2018",
            "wtop.com/news/2018/08/pro-tips-to-stay-social-and-professional-on-linkedin",
        ),
        _cite(
            "NOTE-LIMIT",
            "D",
            "lettercounter.org and linkedhelper.com on invitation notes",
            "lettercounter.org/blog/linkedin-connection-request-character-limit",
        ),
        _cite(
            "TITLE-II",
            "A",
            "US Department of Justice rule on web accessibility, as reported by Utah",
            "digital.utah.edu/uncategorized/update-on-ada-title-ii/",
        ),
        _cite(
            "NACE",
            "C",
            "NACE on data security with technology providers",
            "naceweb.org/career-development/organizational-structure/advisory-opinion-managing-data-security-with-technology-providers",
        ),
    )
}
