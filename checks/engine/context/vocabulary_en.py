"""How people say in English whose an output is: words for each meaning of ``vocabulary.py``."""

WORDS = {
    ".": "desktop_experience the_same_looks same_command new_password old_password as_expected as_you_see"
    " as_well_as"
    " test_connection back_stopped write-back_stopped runbook_output sync_stopped stopped_writing"
    " wizard_crashed setup_crashed installer_crashed upgrade_crashed"
    " stopped_syncing stopped_synchronizing stopped_updating stopped_responding"
    " change_window",
    "r": "re-enabled reenabled back_on on_again restarted started_again started_it_again works_now"
    " works_again",
    "w": "wrong",
    "E": "labs home workstation pc desktop phone mobile client customer customers homelab colleague"
    " colleagues coworker coworkers co-worker friend friends partner partners consultant*"
    " somebody_else someone_else someone somebody thread forum test_bed testbed simulation simulator"
    " backup backups simulated mocked mock runbook playbook wiki dry_run what-if internet online"
    " former_employer hotspot wifi wlan jump_host jumphost jump_server jump_box"
    " msp subsidiary preprod pre-prod pre-production golden_image old_ticket old_post old_mail old_email"
    " old_notes old_wiki handover_document handover_docs training_environment"
    " parent_company sister_company holding_company different_company different_tenant different_domain"
    " different_server different_environment different_forest",
    "S": "docs documentation blog blogs article articles manual tutorial* guide vendor vendor's support"
    " video stack_overflow example examples template templates sample fixture book training comparison"
    " reference",
    "O": "another other old older second secondary spare passive standby previous former test testing"
    " retired decommissioned foreign original legacy virtual dr"
    " trial",
    "j": "healthy working successful functioning unaffected good known_good known-good",
    "o": "that_works that_work which_works who_works where_it_works where_everything_works not_affected"
    " not_in_production not_live not_live_yet not_used_yet not_productive"
    " not_in_production_yet"
    " works_there works_fine_there unaffected",
    "P": "machine* box boxes controller* instance environment* system systems site sites office network"
    " subnet vlan segment location branch forest company user users account accounts agent agents one"
    " pc computer* connector* line"
    " employer",
    "W": "expected desired wanted ideal ideally want wants goal goals aim objective planned planning"
    " proposal proposed should supposed ought intended need possible success_looks let_s_say"
    " looking_for look_for looks_for is_displayed is_returned is_printed you_see you_get you_will_see"
    " correct_output correct_result prerequisites pre-requisites requirements target_state"
    " target_configuration target_values default_values default_settings recommended_values"
    " recommended_settings hope hoped hypothetical assume assuming suppose imagine to-be best_practice"
    " best_practices going_to_set planning_to"
    " quotation quote recommendation recommendations requirement"
    " would_like would_love todo to_do acceptance_criteria definition_of_done will_set",
    "H": "before yesterday last_year last_week last_month last_night last_time previously formerly earlier"
    " used_to in_the_past until once back_then on_monday on_tuesday on_wednesday on_thursday on_friday"
    " on_saturday on_sunday was_still historical post-fix after_the_fix after_fixing after_the_change"
    " initially originally prior pre-migration pre-upgrade pre-change"
    " baseline",
    "h": "original_post original_question"
    " ago old_backup before_we_broke before_i_broke before_it_broke"
    " weeks_old months_old years_old days_old",
    "s": "state configuration settings setup status data",
    "V": "filter edr av defender",
    "Y": "without off disabled bypass bypassed bypassing outside uninstalled paused any-any"
    " any_any wide_open",
    "M": "my our mine ours",
    "A": "test_user test_users test_account test_accounts"
    " affected production prod productive problematic problem real actual live faulty broken failing"
    " sync active primary in_question new bad current who which whom",
    "I": "i we us me",
    "m": "made_up made_this_up made_it_up invented from_memory fake dummy fictional anonymised_values"
    " ignore disregard workaround* edited_the",
    "u": "outdated obsolete no_longer rolled_back rolled_that_back undid undone undo reverted replaced"
    " gone any_more anymore",
    "L": "now meanwhile since today currently afterwards later subsequently in_the_meantime by_now again"
    " then after_that this_morning this_afternoon this_evening this_week edited update",
    "C": "changed set raised lowered increased decreased reduced enabled added moved renamed switched"
    " turned modified deleted promoted demoted locked"
    " reinstalled rebuilt restored re-installed raise transferred moved_over gave took_away switched_over",
    "X": "stopped false not_running hangs hung hanging freezes nothing_goes down crashed expired"
    " unlicensed unlicenced inactive offline suspended"
    " ran_out cancelled canceled"
    " unhealthy removed missing empty cloud-only stops crashes dies shuts_down expire",
    "p": "blocked closed denied refused times_out timed_out time_out unreachable inaccessible access_denied",
    "x": "licence* license* licensed running enabled registered synced synchronized synchronised reachable"
    " open connect active assigned installed allowed start listening",
    "f": "fails fail failed failing",
    "D": "different differently else otherwise differs opposite other_way_round other_way_around other_way",
    "Z": "same too also identical likewise as_well",
    "K": "works work worked working fine started stopped_working",
    "k": "happens happened happening broke get gets got see receive",
    "N": "not no never nothing none t cannot",
    "G": "shows show showed says said say sent gave gives posted wrote written generated returns prints"
    " suggests reports claims told tells answered shared",
    "R": "ran run took taken copied captured found typed executed pasted tried screenshot_from"
    " pasting posting remoted",
    "F": "from on in at of for via over through behind under with by according_to per into",
    "T": "this that it these those above output outputs result results screenshot log values value numbers",
    "B": "is m isn wasn aren was are were looks look looked comes came s re be been being stems belongs"
    " becomes",
    "!": "but however really actually in_fact whereas edit edited update correction",
    "-": "sorry oops wait hmm hm note ps well ok okay and just only unfortunately all my_bad here apologies",
    "J": "nice great fine okay all perfect all_good looks_good yay",
    "c": "cmdlet command commands",
    "q": "admin_center event_log eventlog gui event_viewer ui",
}
