<#
.SYNOPSIS
    Collects what Writeback Checkup judges into one report. It only reads, and sends nothing.

.DESCRIPTION
    Runs, one after the other, the commands that the checks name for the server with Microsoft Entra
    Connect and for the domain, and prints what they print. Where a module, a right or a service is
    missing, the report says so and the script goes on. It changes no setting, writes no file and asks
    for no password. Besides what the commands read from domain controllers, only the connection tests
    use the network: to the relay, to the PDC emulator, and to the time server.

    Made for Windows PowerShell 5.1. The commands are those of the site, word for word; what they are
    for stands beside each check.

.PARAMETER User
    Logon names of the users concerned. Without it, the commands that look at one account are left out.

.PARAMETER RelayHost
    Hosts of the relay to test, such as name.servicebus.windows.net. Without it, the hosts that the
    service has named in its newest events are tested.

.PARAMETER Part
    Server for the server with Microsoft Entra Connect, Domain for a domain controller, All for both.

.PARAMETER Mask
    Puts user-1, host-2, domain-3.example and the like in place of the names of accounts, hosts and
    domains; the same name always gets the same one. Read the report before you pass it on all the same.

.EXAMPLE
    .\Get-WritebackReport.ps1 -User user01 | Set-Clipboard

.EXAMPLE
    .\Get-WritebackReport.ps1 -Part Domain -Mask | Out-File report.txt
#>
[CmdletBinding()]
param(
    [ValidatePattern('^[\w .''-]+$')]
    [string[]] $User = @(),

    [ValidatePattern('^[\w.-]+$')]
    [string[]] $RelayHost = @(),

    [ValidateSet('All', 'Server', 'Domain')]
    [string] $Part = 'All',

    [switch] $Mask
)

# What an error says, with the marks that are English on every Windows.
function Get-ErrorText {
    param([System.Management.Automation.ErrorRecord] $Record)
    $command = "$($Record.InvocationInfo.MyCommand)"
    if (-not $command) { $command = $Record.InvocationInfo.InvocationName }
    $message = @($Record.Exception.Message -split '\r?\n' | Where-Object { $_.Trim() }) -join "`r`n"
    # As a text of its own the category would shorten what it names, and half a name is not masked.
    $about = $Record.CategoryInfo
    $target = "($($about.TargetName):$($about.TargetType)) [$($about.Activity)], $($about.Reason)"
    if ($command) { "$command : $message" } else { $message }
    "    + CategoryInfo          : $($about.Category): $target"
    "    + FullyQualifiedErrorId : $($Record.FullyQualifiedErrorId)"
}

# What a command printed, as lines that no width has cut: warnings, the output itself, errors.
function Get-PrintedText {
    param([object[]] $Found)
    $warnings = @($Found | Where-Object { $_ -is [System.Management.Automation.WarningRecord] })
    $errors = @($Found | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] })
    $printed = @($Found | Where-Object { $null -ne $_ -and
            $_ -isnot [System.Management.Automation.WarningRecord] -and
            $_ -isnot [System.Management.Automation.ErrorRecord] })
    $formats = @($printed | Where-Object { $_.GetType().Namespace -like '*.Internal.Format' })
    if ($formats.Count -eq 0) { $printed = @($printed | Format-List) }

    $warnings | ForEach-Object { "WARNING: $($_.Message)" }
    if ($printed.Count -gt 0) { ($printed | Out-String -Width 4096) -split '\r?\n' }
    foreach ($one in $errors) { ''; Get-ErrorText $one }
}

# One part of the report: which input it is for, the command, and what the command printed.
function Get-Section {
    param([string] $Name, [scriptblock] $Block, [string] $Each, [switch] $ToldBySilence)
    Write-Progress -Activity 'Get-WritebackReport' -Status $Name
    $found = @(try { & $Block 2>&1 3>&1 } catch { $_ })
    $whom = if ($Each) { " for $Each" } else { '' }
    if ($found.Count -eq 0 -and -not $ToldBySilence) { "#: $Name printed nothing$whom."; ''; return }
    # A name of more than one word is typed in quotes.
    $typed = if ($Each -match '^[\w.-]+$') { $Each } else { "`"$Each`"" }
    "=== $Name ==="
    "PS> $("$Block".Trim().Replace(' $Each', " $typed").Replace('$Each', $Each))"
    ''
    if ($found.Count -gt 0) { Get-PrintedText $found }
    ''
}

# The hosts of the relay that the service has named in its newest events.
function Get-RelayHost {
    param([hashtable] $Filter, [string] $Pattern)
    $events = @(try { Get-WinEvent -MaxEvents 50 -FilterHashtable $Filter -ErrorAction Stop } catch { $null })
    $texts = @($events | Where-Object { $null -ne $_ } | ForEach-Object { $_.Message })
    [regex]::Matches("$texts", $Pattern, 'IgnoreCase') | ForEach-Object { $_.Value } | Sort-Object -Unique
}

# What the first bracket of the patterns holds, wherever one of them fits.
function Get-Captured {
    param([string] $Text, [string[]] $Pattern)
    foreach ($one in $Pattern) {
        [regex]::Matches($Text, $one, 'IgnoreCase, Multiline, CultureInvariant') | ForEach-Object { $_.Groups[1].Value }
    }
}

# Names but for those that are no secret, and for words of the report itself, which has to stay legible.
function Select-Name {
    param([string[]] $Name)
    $Name | Where-Object { $_.Length -gt 1 -and $_ -notmatch $NotMasked -and $PlainWords -notcontains $_ }
}

# Every name in a text that the first bracket of a pattern holds.
function Get-Name {
    param([string] $Text, [string[]] $Pattern)
    Select-Name @(Get-Captured $Text $Pattern | ForEach-Object { $_ -replace '^DC=' -replace ',DC=', '.' })
}

# Every name in the settings of a proxy: each part of a host's name but the last, which only tells its kind.
function Get-ProxyName {
    param([string] $Text)
    $settings = "$(Get-Captured $Text $ProxyPattern)".Replace('\', '')
    Select-Name @(Get-Name $settings '([\w-]+(?:\.[\w-]+)*)' |
            ForEach-Object { ($_ -replace '\.[\w-]+$') -split '\.' } | Where-Object { $_ -match '[^\d-]' })
}

# The words that take the place of names, by name; the longest names are to be replaced first.
function Get-MaskTable {
    param([string] $Text, [string[]] $Account, [string[]] $Computer, [string[]] $Prefix)
    # A table as usual takes some letters for others, depending on the language of Windows.
    $table = [hashtable]::new([StringComparer]::OrdinalIgnoreCase)
    $number = 0
    foreach ($one in @(Get-Name $Text $DomainPattern)) {
        if ($table.ContainsKey($one)) { continue }
        $number += 1
        $tail = if ($one -like '*.onmicrosoft.com') { 'onmicrosoft.com' } else { 'example' }
        $table[$one] = "domain-$number.$tail"
        $table['DC=' + $one.Replace('.', ',DC=')] = "DC=domain-$number,DC=example"
        $label = $one.Split('.')[0] + '\'
        if ($tail -eq 'example' -and -not $table.ContainsKey($label)) { $table[$label] = "domain-$number\" }
    }
    foreach ($one in @($Prefix) + @(Get-Captured $Text $PrefixPattern)) {
        if ($one -and -not $table.ContainsKey("$one\")) { $number += 1; $table["$one\"] = "domain-$number\" }
    }
    $domains = @($table.Keys | Where-Object { $_ -notmatch '[=\\]' } | ForEach-Object { [regex]::Escape($_) })
    $prefixes = @($table.Keys | Where-Object { $_ -like '*\' } | ForEach-Object { [regex]::Escape($_) })
    $hostPatterns = $HostPattern | ForEach-Object { $_.Replace('{domains}', (@($domains) + '(?!)') -join '|') }
    $userPatterns = $UserPattern | ForEach-Object { $_.Replace('{prefixes}', (@($prefixes) + '(?!)') -join '|') }
    $number = 0
    foreach ($one in @(Select-Name $Computer) + @(Get-Name $Text $hostPatterns) + @(Get-ProxyName $Text)) {
        if ($one -and -not $table.ContainsKey($one)) { $number += 1; $table[$one] = "host-$number" }
    }
    $number = 0
    foreach ($one in @(Select-Name $Account) + @(Get-Name $Text $userPatterns)) {
        if ($one -and -not $table.ContainsKey($one)) { $number += 1; $table[$one] = "user-$number" }
    }
    $table
}

# The text with every name of the table replaced where it stands as a whole word.
function Get-MaskedText {
    param([string] $Text, [hashtable] $Table)
    foreach ($one in @($Table.Keys | Sort-Object -Property Length -Descending)) {
        $end = if ($one -like '*\') { '' } else { '(?![\w-])' }
        $pattern = "(?<![\w-])$([regex]::Escape($one))$end"
        $Text = [regex]::Replace($Text, $pattern, $Table[$one], 'IgnoreCase, CultureInvariant')
    }
    $Text
}

# What identifies somebody in a report, as patterns; the same that the tests of the site apply.
# <masking>

$relayHosts = $RelayHost
if ($Part -ne 'Domain' -and $relayHosts.Count -eq 0) {
    # <relay>
}

$report = @(
    "#: Get-WritebackReport.ps1, edition <edition>, $((Get-Date).ToUniversalTime().ToString('s'))Z"
    "#: Windows PowerShell $($PSVersionTable.PSVersion), part $Part, masked: $Mask"
    if ($User.Count -eq 0) { '#: The commands that look at one account were left out: they need -User.' }
    if ($Part -ne 'Domain' -and $relayHosts.Count -eq 0) { '#: No host of the relay is known; name one with -RelayHost.' }
    ''
    # <sections>
    '#: End of the report.'
)
$text = $report -join "`r`n"
if ($Mask) {
    $table = Get-MaskTable $text $User @($env:COMPUTERNAME) @($env:USERDOMAIN)
    $text = Get-MaskedText $text $table
}
$text -split "`r`n"
